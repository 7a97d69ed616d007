import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale, LocalizedText } from '#shared/catalog/localized-text.ts';
import type { ThreatPattern } from '#shared/catalog/threat-pattern.ts';

/** What entries of the catalog are called in one language; an id that the catalog does not know stands for itself. */
export type CatalogNames = {
  readonly type: (id: string) => string;
  /** With the id before it. */
  readonly weakness: (id: string) => string;
  readonly protocol: (id: string) => string;
  readonly technique: (id: string) => string;
  readonly requirement: (id: string) => string;
  readonly componentRequirement: (id: string) => string;
  readonly pattern: (id: string) => ThreatPattern | undefined;
};

type Row = { readonly id: string };

function namer<T extends Row>(
  rows: readonly T[],
  nameOf: (row: T) => LocalizedText,
  locale: Locale,
): (id: string) => string {
  const names = new Map(rows.map((row) => [row.id, nameOf(row)[locale]]));
  return (id) => names.get(id) ?? id;
}

function numbered(name: (id: string) => string): (id: string) => string {
  return (id) => (name(id) === id ? id : `${id} ${name(id)}`);
}

/** The names that proposals are told in. */
export function catalogNames(catalog: Catalog, locale: Locale): CatalogNames {
  const { assetTypes, weaknesses, protocols, techniques, requirements, componentRequirements, threatPatterns } =
    catalog;
  const patterns = new Map(threatPatterns.map((pattern) => [pattern.id, pattern]));
  return {
    type: namer(assetTypes, ({ name }) => name, locale),
    weakness: numbered(namer(weaknesses, ({ name }) => name, locale)),
    protocol: namer(protocols, ({ name }) => name, locale),
    technique: numbered(namer(techniques, ({ fullName }) => fullName, locale)),
    requirement: numbered(namer(requirements, ({ title }) => title, locale)),
    componentRequirement: numbered(namer(componentRequirements, ({ title }) => title, locale)),
    pattern: (id) => patterns.get(id),
  };
}
