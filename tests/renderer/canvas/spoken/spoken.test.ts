import { createTranslator } from '#electron/i18n.ts';
import type { Speech } from '#renderer/canvas/spoken/speech.ts';
import { spokenAsset } from '#renderer/canvas/spoken/spoken-asset.ts';
import { spokenConduit } from '#renderer/canvas/spoken/spoken-conduit.ts';
import { spokenExternal, spokenZone } from '#renderer/canvas/spoken/spoken-zone.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

const plant = aPlant({
  zone: [
    { id: 'Z1', name: 'Control', purdueLevel: '2' },
    { id: 'Z2', name: 'Cell', parentId: 'Z1', kind: 'safety', inScope: false },
    { id: 'Z3' },
  ],
  asset: [
    {
      id: 'A1',
      name: 'PLC',
      type: 'plc',
      zoneId: 'Z1',
      vendor: 'Siemens',
      product: 'S7',
      addresses: ['10.0.0.1'],
      count: 3,
    },
    { id: 'A2', name: 'Firewall', zoneId: 'Z1' },
    { id: 'A3', name: 'Loose', type: 'Crane' },
  ],
  conduit: [
    { id: 'C1', name: 'Trunk', from: 'Z1', to: 'Z2', boundaryDeviceIds: ['A2'] },
    { id: 'C2', from: { external: 'Vendor' }, to: 'Z1', kind: 'remote-access' },
  ],
  channel: [
    { id: 'H1', conduitId: 'C1', protocol: 'opc-ua', port: 4840 },
    { id: 'H2', conduitId: 'C1', protocol: '' },
  ],
});
const finding = (kind: 'zone' | 'asset' | 'conduit', id: string, accepted: string | null = null): Finding => ({
  id: `r@${id}`,
  rule: 'r',
  severity: 'warning',
  subject: { kind, id },
  params: {},
  evidence: [],
  accepted,
});
const findings = [
  finding('zone', 'Z1'),
  finding('zone', 'Z1'),
  finding('conduit', 'C1'),
  finding('asset', 'A1'),
  finding('zone', 'Z1', 'Known.'),
];

function speech(locale: 'en' | 'ja'): Speech {
  const t = createTranslator(locale);
  return {
    text: (key, params) => t(key, params),
    tables: plant,
    findings,
    typeName: (type) => (type === 'plc' ? 'Programmable logic controller' : type),
    protocolName: (protocol) => (protocol === 'opc-ua' ? 'OPC UA' : protocol),
  };
}
const known = { slTarget: 3, slAchieved: 1, gap: 2, risk: { name: 'High' } };
const unknown = { slTarget: null, slAchieved: null, gap: null, risk: null };
function at<T>(table: ReadonlyMap<string, T>, id: string): T {
  const found = table.get(id);
  if (!found) throw new Error(id);
  return found;
}

test('a zone says what it is, its levels, gap, risk and findings, what is inside and where its conduits lead', () => {
  expect(spokenZone(speech('en'), at(plant.zone, 'Z1'), known)).toBe(
    'Zone Control, control zone, SL-T 3, SL-A 1, gap 2, worst residual risk High, level 2, 2 findings, inside: 1 zone, 2 assets, 2 conduits: Trunk to Cell, Unnamed from Vendor (outside the SUC)',
  );
});

test('an empty zone says so, and what is not known is unknown', () => {
  expect(spokenZone(speech('en'), at(plant.zone, 'Z3'), unknown)).toBe(
    'Zone Unnamed, control zone, SL-T unknown, SL-A unknown, gap unknown, worst residual risk unknown, nothing inside, no conduit',
  );
  expect(spokenZone(speech('en'), at(plant.zone, 'Z2'), unknown)).toContain('Outside the SUC');
});

test('an asset says what it is, whose product, where it lies, its address and findings', () => {
  expect(spokenAsset(speech('en'), at(plant.asset, 'A1'))).toBe(
    'Asset PLC, Programmable logic controller, number 3, Siemens S7, in Control, address 10.0.0.1, 1 finding',
  );
  expect(spokenAsset(speech('en'), at(plant.asset, 'A3'))).toBe('Asset Loose, Crane, number 1, in no zone');
});

test('a conduit says its ends, levels, findings, channels and what stands on it', () => {
  expect(spokenConduit(speech('en'), at(plant.conduit, 'C1'), 'Trunk', known)).toBe(
    'Conduit Trunk, wired, from Control to Cell, SL-T 3, worst residual risk High, gap 2, 1 finding, 2 channels: OPC UA port 4840, unknown, on it: Firewall',
  );
  expect(spokenConduit(speech('en'), at(plant.conduit, 'C2'), '', unknown)).toBe(
    'Conduit Unnamed, remote access, from Vendor to Control, SL-T unknown, worst residual risk unknown, gap unknown, no channel',
  );
});

test('a point outside the SUC says which conduits end there', () => {
  expect(spokenExternal(speech('en'), 'Vendor')).toBe('Vendor, outside the SUC, 1 conduit: Unnamed to Control');
});

test('of many conduits the first are named and the rest is counted', () => {
  const zones = Array.from({ length: 9 }, (_zone, index) => ({ id: `N${index}`, name: `N${index}` }));
  const many = aPlant({
    zone: [{ id: 'Z', name: 'Hub' }, ...zones],
    conduit: zones.map(({ id }) => ({ id: `C${id}`, name: `C${id}`, from: 'Z', to: id })),
  });
  expect(spokenZone({ ...speech('en'), tables: many }, at(many.zone, 'Z'), unknown)).toMatch(
    /9 conduits: CN0 to N0, .*CN5 to N5 and 3 more$/,
  );
});

test('Japanese says the same in its own words', () => {
  expect(spokenZone(speech('ja'), at(plant.zone, 'Z1'), known)).toBe(
    'ゾーン Control、制御ゾーン、SL-T 3、SL-A 1、ギャップ 2、最大の残留リスク High、レベル 2、指摘事項 2 件、中身はゾーン 1 件、資産 2 件、コンジット 2 本: Cell へ Trunk、Vendor(SUC 外) から 名称なし',
  );
});
