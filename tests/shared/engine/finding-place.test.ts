import { expect, test } from 'vitest';
import { placeOfOpen } from '#shared/engine/finding-place.ts';
import { assessed, type PlantRows } from '#tests/support/plant.ts';

const rows: PlantRows = {
  zone: [{ id: 'Z', name: 'Cell' }],
  conduit: [{ id: 'C', from: 'Z', to: { external: 'Vendor' } }],
  channel: [
    { id: 'H1', conduitId: 'C' },
    { id: 'H2', conduitId: 'C', protocol: 'rdp', verdict: 'forbidden' },
    { id: 'H3', conduitId: 'C', protocol: 'rdp', verdict: 'allowed', expires: '2020-01-01' },
  ],
  asset: [{ id: 'A', name: 'PLC', type: 'plc' }],
  dismissal: [{ id: 'finding:asset-without-zone@A', reason: 'Spare part.' }],
};

test.each([
  ['channel-without-protocol@H1', { kind: 'conduit', id: 'C' }],
  ['channel-forbidden@H2', { kind: 'conduit', id: 'C' }],
  ['channel-expired@H3', { kind: 'conduit', id: 'C' }],
  ['zone-without-sl-target@Z', { kind: 'zone', id: 'Z' }],
  ['policy-without-method@policy', null],
  ['asset-without-zone@A', null],
])('%s stands at %j', (id, place) => {
  const finding = assessed(rows).findings.find((one) => one.id === id);
  expect(finding && placeOfOpen(finding)).toEqual(place);
});
