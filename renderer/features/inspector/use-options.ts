import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useModel } from '#renderer/state/hooks.ts';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale, Named } from '#shared/catalog/localized-text.ts';
import { displayName } from '#shared/model/display-name.ts';
import { policyOf, sucOf, type EntityKind, type Model } from '#shared/model/model.ts';
import { unreachable } from '#shared/result.ts';
import type { OptionSource } from './fields/field-row.ts';

function ofKind(model: Model, kind: EntityKind, valueOf = (id: string) => id): Suggestion[] {
  return [...model[kind].values()].map((entity) => ({
    value: valueOf(entity.id),
    label: displayName(kind, entity),
    detail: entity.id,
  }));
}

function ofRecords(records: readonly { readonly id: string; readonly name: string }[]): Suggestion[] {
  return records.map(({ id, name }) => ({ value: id, label: name || id, detail: id }));
}

/** Names of the catalog; the id stands before a name that people know by its number. */
function ofCatalog(entries: readonly Named[], locale: Locale, isNumbered = false): Suggestion[] {
  return entries.map(({ id, name }) => ({ value: id, label: isNumbered ? `${id} ${name[locale]}` : name[locale] }));
}

function subjectOptions(model: Model, sucName: string): Suggestion[] {
  const kinds = ['zone', 'conduit', 'asset'] as const;
  return [{ value: 'suc', label: sucName }, ...kinds.flatMap((kind) => ofKind(model, kind, (id) => `${kind}:${id}`))];
}

/** Everything that a field can hold, by where it comes from. */
export function optionsOf(
  source: OptionSource,
  model: Model,
  catalog: Catalog | null,
  { locale, sucName }: { locale: Locale; sucName: string },
): readonly Suggestion[] {
  switch (source) {
    case 'zone':
    case 'asset':
    case 'countermeasure':
    case 'assumption':
    case 'threatSource':
      return ofKind(model, source);
    case 'subject':
      return subjectOptions(model, sucName);
    case 'essentialFunction':
      return ofRecords(sucOf(model).essentialFunctions);
    case 'consequenceCategory':
      return ofRecords(policyOf(model).consequenceCategories);
    case 'consequenceLevel':
      return ofRecords(policyOf(model).consequenceLevels);
    case 'likelihoodLevel':
      return ofRecords(policyOf(model).likelihoodLevels);
    case 'riskLevel':
      return ofRecords(policyOf(model).riskLevels);
    case 'assetType':
      return ofCatalog(catalog?.assetTypes ?? [], locale);
    case 'protocol':
      return ofCatalog(catalog?.protocols ?? [], locale);
    case 'technique':
      return ofCatalog(catalog?.techniques ?? [], locale, true);
    case 'requirement':
      return (catalog?.requirements ?? []).map(({ id, title }) => ({ value: id, label: `${id} ${title[locale]}` }));
    default:
      return unreachable(source);
  }
}

/** The options of a source in the language that is shown, and what a stored value is called. */
export function useOptions(source: OptionSource) {
  const model = useModel();
  const catalog = useCatalog();
  const locale = useLocale();
  const text = useText();
  const suggest = () => optionsOf(source, model, catalog, { locale, sucName: text('inspector:wholeSuc') });
  /** A value that no option has (an unknown technique, own words) stands for itself. */
  const named = (value: string): Suggestion =>
    suggest().find((option) => option.value === value) ?? { value, label: value };
  return { suggest, named };
}
