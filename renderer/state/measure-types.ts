import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/ipc/settings.ts';

/** A type of measure in the catalog: an SR or RE, a mitigation of ATT&CK, or one of the plant's own. */
export type MeasureType = Suggestion & { readonly requirementIds: readonly string[] };

/** Every type of measure that the catalog knows; `value` is its id. */
export function measureTypes(catalog: Catalog | null, locale: Locale): readonly MeasureType[] {
  if (catalog === null) return [];
  const known = new Set(catalog.requirements.map(({ id }) => id));
  return [
    ...catalog.requirements.map(({ id, title }) => ({
      value: id,
      label: `${id} ${title[locale]}`,
      requirementIds: [id],
    })),
    ...catalog.mitigations
      .filter(({ isMeasure, isActive }) => isMeasure && isActive)
      .map(({ id, name, requirementIds }) => ({ value: id, label: `${id} ${name[locale]}`, requirementIds })),
    ...catalog.countermeasureTypes.map(({ id, name, requirementIds }) => ({
      value: id,
      label: name[locale],
      detail: id,
      requirementIds: requirementIds.filter((one) => known.has(one)),
    })),
  ];
}
