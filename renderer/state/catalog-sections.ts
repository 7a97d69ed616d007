import type { CatalogEntryKind } from '#shared/model/catalog-entry.ts';

/** The parts of the catalog in the order in which they are listed. */
export const sections = [
  'zcr',
  'sr',
  'cr',
  'practice',
  'service',
  'programme',
  'pattern',
  'technique',
  'retired',
  'tactic',
  'mitigation',
  'attackAsset',
  'source',
  'assetType',
  'protocol',
  'weakness',
  'measure',
  'policy',
] as const;
export type Section = (typeof sections)[number];

/** One entry of the catalog: a part of it and the id there. */
export type EntryRef = { readonly section: Section; readonly id: string };

export function refKey({ section, id }: EntryRef): string {
  return `${section}/${id}`;
}

/** The parts that a plant may add to, and what the entries of its own are there. */
export const ownKinds: Readonly<Partial<Record<Section, CatalogEntryKind>>> = {
  pattern: 'threat',
  technique: 'threat',
  assetType: 'asset-type',
  protocol: 'protocol',
  measure: 'countermeasure-type',
  policy: 'risk-policy',
};

/** Where an entry of a plant's own is listed; a release of ATT&CK is not one entry but many. */
export const sectionOfKind: Readonly<Record<CatalogEntryKind, Section | null>> = {
  threat: 'pattern',
  'asset-type': 'assetType',
  protocol: 'protocol',
  'countermeasure-type': 'measure',
  'risk-policy': 'policy',
  attack: null,
};

/** The parts whose entries people know by their number. */
const numbered: ReadonlySet<Section> = new Set([
  'zcr',
  'sr',
  'cr',
  'practice',
  'service',
  'programme',
  'technique',
  'retired',
  'tactic',
  'mitigation',
  'attackAsset',
  'weakness',
]);

export function isNumbered(section: Section): boolean {
  return numbered.has(section);
}
