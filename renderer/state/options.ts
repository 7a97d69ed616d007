import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { ThreatSourceProfile } from '#shared/catalog/threat-source.ts';
import type { Locale, Named } from '#shared/catalog/localized-text.ts';
import { measureTypes } from './measure-types.ts';
import { displayName, knownId } from '#shared/model/display-name.ts';
import type { Subject } from '#shared/model/subject.ts';
import { policyOf, sucOf, type EntityKind, type Model } from '#shared/model/model.ts';
import { unreachable } from '#shared/result.ts';

/** Where the suggestions of a field come from: entities of the plant, or the catalog. */
export type OptionSource =
  | 'zone'
  | 'asset'
  | 'countermeasure'
  | 'assumption'
  | 'threatSource'
  | 'essentialFunction'
  | 'subject'
  | 'assetType'
  | 'protocol'
  | 'technique'
  | 'requirement'
  | 'measureType'
  | 'consequenceLevel'
  | 'likelihoodLevel'
  | 'riskLevel';

/** Lists that were made, by the table or the catalog's list that they come from; a large plant's are long. */
const made = new WeakMap<object, Map<string, readonly Suggestion[]>>();

function once(from: object, key: string, make: () => readonly Suggestion[]): readonly Suggestion[] {
  const lists = made.get(from) ?? new Map<string, readonly Suggestion[]>();
  made.set(from, lists);
  const list = lists.get(key) ?? make();
  lists.set(key, list);
  return list;
}

function ofKind(model: Model, kind: EntityKind, prefix = ''): readonly Suggestion[] {
  return once(model[kind], `${kind} ${prefix}`, () =>
    [...model[kind].values()].map((entity) => ({
      value: prefix + entity.id,
      label: displayName(kind, entity),
      detail: knownId(entity.id),
    })),
  );
}

const none: readonly [] = [];

function ofRecords(records: readonly { readonly id: string; readonly name: string }[]): Suggestion[] {
  return records.map(({ id, name }) => ({ value: id, label: name || id, detail: knownId(id) }));
}

/** Names of the catalog; the id stands before a name that people know by its number. */
function ofCatalog(entries: readonly Named[], locale: Locale, isNumbered = false): Suggestion[] {
  return entries.map(({ id, name }) => ({ value: id, label: isNumbered ? `${id} ${name[locale]}` : name[locale] }));
}

let subjects: { readonly parts: readonly (readonly Suggestion[])[]; readonly list: readonly Suggestion[] } | null =
  null;

/** Kinds of actor that the plant does not name yet; naming one takes it over from the catalog. */
function profilesBeside(model: Model, catalog: Catalog | null, locale: Locale): Suggestion[] {
  const profiles = catalog?.threatSources.filter(({ kind, id }) => isActor(kind) && !model.threatSource.has(id)) ?? [];
  return ofCatalog(profiles, locale);
}

const isActor = (kind: ThreatSourceProfile['kind']): boolean => kind === 'actor' || kind === 'non-human';

/** The list of the subjects of a plant; the one made last is kept while none of its parts is another. */
function subjectOptions(model: Model, sucName: string): readonly Suggestion[] {
  const parts = (['zone', 'conduit', 'asset'] as const).map((kind) => ofKind(model, kind, `${kind}:`));
  const isKept = subjects?.list[0]?.label === sucName && parts.every((part, at) => part === subjects?.parts[at]);
  if (!subjects || !isKept) subjects = { parts, list: [{ value: 'suc', label: sucName }, ...parts.flat()] };
  return subjects.list;
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
      return ofKind(model, source);
    case 'threatSource':
      return once(model.threatSource, `${locale} ${catalog ? 'with' : 'without'} catalog`, () => [
        ...ofKind(model, source),
        ...profilesBeside(model, catalog, locale),
      ]);
    case 'subject':
      return subjectOptions(model, sucName);
    case 'essentialFunction':
      return ofRecords(sucOf(model).essentialFunctions);
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
      return once(catalog?.techniques ?? none, locale, () =>
        (catalog?.techniques ?? []).map(({ id, fullName }) => ({ value: id, label: `${id} ${fullName[locale]}` })),
      );
    case 'requirement':
      return (catalog?.requirements ?? []).map(({ id, title }) => ({ value: id, label: `${id} ${title[locale]}` }));
    case 'measureType':
      return measureTypes(catalog, locale);
    default:
      return unreachable(source);
  }
}

/** The subject that a key of `subjectKey` stands for. */
export function subjectOfKey(key: string): Subject {
  const at = key.indexOf(':');
  return at < 0 ? { kind: 'suc' } : { kind: key.slice(0, at) as 'zone' | 'conduit' | 'asset', id: key.slice(at + 1) };
}
