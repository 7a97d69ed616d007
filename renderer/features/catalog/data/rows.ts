import type { Catalog } from '#shared/catalog/catalog.ts';
import type { LocalizedText } from '#shared/catalog/localized-text.ts';
import { catalogEntryId, type CatalogEntry } from '#shared/model/catalog-entry.ts';
import type { Model } from '#shared/model/model.ts';
import {
  ownKinds,
  refKey,
  sectionOfKind,
  sections,
  type EntryRef,
  type Section,
} from '#renderer/state/catalog-sections.ts';

/** An entry of the catalog as it is listed and found. */
export type CatalogRow = EntryRef & {
  readonly key: string;
  readonly name: LocalizedText;
  readonly isOwn: boolean;
  /** An own entry that the catalog does without, since something is wrong with it; else null. */
  readonly leftOut: CatalogEntry | null;
  /** What else it can be found by: aliases, the words of its summary. */
  readonly more: readonly string[];
};

type Listed = { readonly id: string; readonly name: LocalizedText; readonly more?: readonly string[] };

const both = (text: LocalizedText | null | undefined): readonly string[] => (text ? [text.en, text.ja] : []);
const titled = (rows: readonly { id: string; title: LocalizedText; summary?: LocalizedText }[]): readonly Listed[] =>
  rows.map(({ id, title, summary }) => ({ id, name: title, more: both(summary) }));

const lists: { readonly [S in Section]: (catalog: Catalog) => readonly Listed[] } = {
  zcr: ({ zoneConduitRequirements }) => titled(zoneConduitRequirements),
  sr: ({ requirements }) => titled(requirements),
  cr: ({ componentRequirements, componentConstraints }) => titled([...componentConstraints, ...componentRequirements]),
  practice: ({ practices }) => titled(practices),
  service: ({ serviceRequirements }) => titled(serviceRequirements),
  programme: ({ programmeRequirements }) => titled(programmeRequirements),
  pattern: ({ threatPatterns }) =>
    threatPatterns.map(({ id, name, vulnerability }) => ({ id, name, more: both(vulnerability) })),
  technique: ({ techniques }) => techniques.map(({ id, fullName }) => ({ id, name: fullName })),
  retired: ({ retiredTechniques }) => retiredTechniques.map(({ id, name }) => ({ id, name: { en: name, ja: name } })),
  tactic: ({ tactics }) => tactics,
  mitigation: ({ mitigations }) => mitigations.map(({ id, name, labels }) => ({ id, name, more: labels })),
  attackAsset: ({ attackAssets }) => attackAssets,
  source: ({ threatSources }) =>
    threatSources.map(({ id, name, aliases, description }) => ({ id, name, more: [...aliases, ...both(description)] })),
  assetType: ({ assetTypes }) => assetTypes.map(({ id, name }) => ({ id, name })),
  protocol: ({ protocols }) =>
    protocols.map(({ id, name, note, secureOption }) => ({ id, name, more: [...both(note), ...both(secureOption)] })),
  weakness: ({ weaknesses }) => weaknesses,
  measure: ({ countermeasureTypes }) => countermeasureTypes.map(({ id, name }) => ({ id, name })),
  policy: ({ policies }) => policies.map(({ id, name, source }) => ({ id, name, more: [source] })),
};

const known = new WeakMap<Catalog, ReadonlyMap<string, CatalogRow>>();

function listRows(catalog: Catalog): ReadonlyMap<string, CatalogRow> {
  const own = new Set(catalog.own);
  const rows = sections.flatMap((section) =>
    lists[section](catalog).map(({ id, name, more = [] }): CatalogRow => {
      const kind = ownKinds[section];
      const isOwn = kind !== undefined && own.has(catalogEntryId(kind, id));
      return { section, id, key: refKey({ section, id }), name, more, isOwn, leftOut: null };
    }),
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Every entry of the catalog by its key, in the order of the sections; listed once per catalog. */
export function rowsOf(catalog: Catalog): ReadonlyMap<string, CatalogRow> {
  let rows = known.get(catalog);
  if (!rows) known.set(catalog, (rows = listRows(catalog)));
  return rows;
}

/** Where an own entry stands: by its id, or by the plant's id of it where the catalog does without it. */
export function refOfEntry(catalog: Catalog, { id, kind, entryId }: CatalogEntry): EntryRef {
  const section = sectionOfKind[kind];
  return catalog.own.includes(id) && section ? { section, id: entryId } : { section: section ?? 'technique', id };
}

function leftOutRow(catalog: Catalog, entry: CatalogEntry): CatalogRow {
  const ref = refOfEntry(catalog, entry);
  const name = { en: entry.entryId, ja: entry.entryId };
  return { ...ref, key: refKey(ref), name, isOwn: true, leftOut: entry, more: [] };
}

const withLeftOut = new WeakMap<Model['catalogEntry'], ReadonlyMap<string, CatalogRow>>();

/** Every entry of a plant's catalog, and those of its own that the catalog does without: they are to be put right here. */
export function rowsOfPlant(catalog: Catalog, own: Model['catalogEntry']): ReadonlyMap<string, CatalogRow> {
  const rows = rowsOf(catalog);
  const accepted = new Set(catalog.own);
  const leftOut = [...own.values()].filter(({ id }) => !accepted.has(id));
  if (leftOut.length === 0) return rows;
  let all = withLeftOut.get(own);
  if (!all) {
    const more = leftOut.map((entry) => leftOutRow(catalog, entry));
    withLeftOut.set(own, (all = new Map([...rows, ...more.map((row) => [row.key, row] as const)])));
  }
  return all;
}
