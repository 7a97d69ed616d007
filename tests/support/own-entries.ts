import { catalogEntryId, type CatalogEntry, type CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import type { OwnContents } from '#shared/catalog/own-entry.ts';

const both = (name: string) => ({ en: name, ja: `${name}(日本語)` });

/** One good entry of each kind that a person writes, all ids `own-…`. */
export const ownContents: Omit<OwnContents, 'attack' | 'risk-policy'> = {
  threat: {
    id: 'own-threat',
    name: both('Dosing tampered with'),
    vulnerability: both('Anybody can write the set-point.'),
    techniqueIds: ['T0836'],
    requirementIds: ['SR 2.1'],
    when: [
      { kind: 'asset', groups: [], typeIds: ['own-type'], attackAssetIds: [], flags: [], weaknessIds: [], traits: [] },
    ],
  },
  'asset-type': {
    id: 'own-type',
    name: both('Dosing skid'),
    words: [],
    group: 'control',
    purdueLevels: ['1'],
    typicalPurdueLevel: '1',
    componentCategory: 'embedded-device',
    alternativeCategories: [],
    protocolIds: ['own-protocol', 'modbus-tcp'],
    flags: ['safety-adjacent'],
    attackAssetId: 'A0003',
    weaknessIds: ['CWE-306'],
    isMediaOnly: false,
  },
  protocol: {
    id: 'own-protocol',
    name: both('Skid bus'),
    category: 'industrial',
    endpoints: [{ transport: 'tcp', port: 4711, portEnd: 4711 }],
    authentication: 'none',
    encryption: 'none',
    integrity: 'crc',
    secureOption: null,
    isRoutable: true,
    confidence: 'high',
    note: null,
  },
  'countermeasure-type': {
    id: 'own-measure',
    name: both('Key switch'),
    requirementIds: ['SR 2.1', 'CR 2.1'],
    techniqueIds: ['T0836'],
  },
};

/** An entry with a content, under the id that the content has or a given one. */
export function ownEntry(kind: CatalogEntryKind, content: object, entryId?: string): CatalogEntry {
  const id = entryId ?? ('id' in content ? String(content.id) : '');
  return { id: catalogEntryId(kind, id), kind, entryId: id, content: { ...content } };
}

/** The good entries. */
export const ownEntries: readonly CatalogEntry[] = Object.entries(ownContents).map(([kind, content]) =>
  ownEntry(kind as CatalogEntryKind, content),
);

/** An `.ieccatalog` file with the given entries. */
export function sharedFile(entries: readonly unknown[], rest: object = {}): Record<string, unknown> {
  return { format: 'ieccatalog', version: 1, id: 'works', name: 'Works', entries, ...rest };
}
