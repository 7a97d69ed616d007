import { rowsOf } from '#renderer/features/catalog/data/rows.ts';
import { isUsable, usesOf } from '#renderer/features/catalog/data/where-used.ts';
import { refKey, sections, type Section } from '#renderer/state/catalog-sections.ts';
import { extendCatalog } from '#shared/catalog/extend-catalog.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { ownEntries } from '#tests/support/own-entries.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, it } from 'vitest';

const rows = rowsOf(extendCatalog(theCatalog(), ownEntries).catalog);
const plant = aPlant({
  policy: { name: 'Default 5x5 (product bands)' },
  zone: [
    { id: 'Z1', name: 'Pumps' },
    { id: 'Z2', name: 'Office' },
  ],
  conduit: [{ id: 'C1', name: 'Link', from: 'Z1', to: 'Z2' }],
  channel: [
    { id: 'CH1', conduitId: 'C1', protocol: 'modbus-tcp' },
    { id: 'CH2', conduitId: 'C1', protocol: 'modbus-tcp' },
  ],
  asset: [
    { id: 'A1', name: 'Skid', type: 'own-type', zoneId: 'Z1', vulnerabilities: [{ cwe: 'cwe-306' }] },
    { id: 'A2', name: 'Pump', type: 'plc', zoneId: 'Z1' },
  ],
  threatSource: [{ id: 'TS1', name: 'hidden cobra' }],
  countermeasure: [
    { id: 'M1', name: 'Key switch', requirementIds: ['SR 2.1', 'CR 2.1'] },
    { id: 'M2', name: 'Other', requirementIds: [] },
  ],
  scenario: [
    { id: 'R1', name: 'One', techniqueIds: ['T0836', 'T0803'] },
    { id: 'R2', name: 'Two', techniqueIds: ['own-threat'], patternId: 'own-threat' },
  ],
  requirementStatus: [
    { subject: { kind: 'zone', id: 'Z1' }, requirementId: 'SR 2.1', status: 'met' },
    { subject: { kind: 'asset', id: 'A2' }, requirementId: 'CR 2.1', status: 'partly' },
    { subject: { kind: 'suc' }, requirementId: 'SR 2.1', status: 'not-met' },
  ],
  product: [
    {
      id: 'P1',
      vendor: 'Acme',
      name: 'X',
      version: '1',
      answers: { 'CR 2.1': { status: 'met', rationale: '', evidence: '' } },
    },
  ],
});

const uses = (section: Section, id: string): string[] => {
  const row = rows.get(refKey({ section, id }));
  if (!row) throw new Error(`${section} ${id}`);
  return usesOf(plant, row).map(({ selected, place, name, detail }) =>
    [selected.kind, selected.id, name, place ?? 'here', detail?.replace('catalog:', '') ?? ''].join(' ').trim(),
  );
};

it.each<[Section, string, readonly string[]]>([
  ['technique', 'T0836', ['scenario R1 One register']],
  ['retired', 'T0803', ['scenario R1 One register']],
  ['technique', 'own-threat', ['scenario R2 Two register']],
  ['pattern', 'own-threat', ['scenario R2 Two register']],
  ['assetType', 'own-type', ['asset A1 Skid canvas']],
  ['assetType', 'rtu', []],
  ['protocol', 'modbus-tcp', ['conduit C1 Link canvas']],
  ['weakness', 'CWE-306', ['asset A1 Skid canvas']],
  ['source', 'G0032', ['threatSource TS1 hidden cobra here']],
  ['measure', 'own-measure', ['countermeasure M1 Key switch here']],
  [
    'sr',
    'SR 2.1',
    [
      'countermeasure M1 Key switch here',
      'zone Z1 Pumps requirements state.met',
      'suc suc Test plant requirements state.not-met',
    ],
  ],
  [
    'cr',
    'CR 2.1',
    [
      'countermeasure M1 Key switch here',
      'asset A2 Pump components state.partly',
      'product P1 Acme X 1 components state.met',
    ],
  ],
  ['policy', 'default-5x5', ['policy policy Default 5x5 (product bands) here']],
  ['tactic', 'TA0106', []],
])('%s %s is used by %j', (section, id, expected) => {
  expect(uses(section, id)).toEqual(expected);
});

it('sections that a plant cannot use say so', () => {
  expect(sections.filter((section) => !isUsable(section))).toEqual([
    'zcr',
    'practice',
    'service',
    'programme',
    'tactic',
    'mitigation',
    'attackAsset',
  ]);
});
