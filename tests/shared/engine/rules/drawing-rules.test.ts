import { ruleCases, type RuleCase } from '#tests/support/rule-cases.ts';
import { assessed, type PlantRows } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

/** Z1 holds Z2; Z3 and Z4 stand beside. O is not part of the SUC. */
const zone = [
  { id: 'Z1', name: 'One' },
  { id: 'Z2', name: 'Two', parentId: 'Z1' },
  { id: 'Z3', name: 'Three' },
  { id: 'Z4', name: 'Four' },
  { id: 'O', name: 'Outside', inScope: false },
];
const conduit = (fields: object, more: PlantRows = {}): PlantRows => ({
  zone,
  conduit: [{ id: 'C', name: 'Line', from: 'Z1', to: 'Z3', ...fields }],
  ...more,
});
const channel = (fields: object): PlantRows =>
  conduit({}, { channel: [{ id: 'H', conduitId: 'C', protocol: 'opc-ua', verdict: 'allowed', ...fields }] });
const asset = (...rows: readonly object[]): PlantRows => ({
  zone,
  asset: rows.map((one, at) => ({ id: `A${at}`, name: `A${at}`, zoneId: 'Z1', ...one })),
});
const measure = (fields: object, ...assets: readonly object[]): PlantRows => ({
  ...asset(...assets),
  countermeasure: [{ id: 'M', name: 'Filter', ...fields }],
});
const onAsset = { subjects: [{ kind: 'asset', id: 'A0' }], mustNotSitOn: [{ kind: 'zone', id: 'Z3' }] };
const guard = (fields: object, line: object = {}) =>
  conduit({ boundaryDeviceIds: ['F'], ...line }, { asset: [{ id: 'F', name: 'F', type: 'firewall', ...fields }] });
const points = (...accessPoints: readonly object[]): PlantRows => ({ zone, suc: { accessPoints } });
const diode = (...directions: readonly string[]) =>
  conduit(
    { boundaryDeviceIds: ['D'] },
    {
      asset: [{ id: 'D', name: 'Diode', type: 'data-diode', conduitId: 'C' }],
      channel: directions.map((direction, at) => ({ id: `H${at}`, conduitId: 'C', direction })),
    },
  );

const ofZones: readonly RuleCase[] = [
  ['zone-isolated', 'zones that nothing leads to', conduit({}), ['Z4: info']],
  ['zone-isolated', 'a zone on the way', conduit({ via: ['Z4'] }), []],
  ['zone-isolated', 'a zone whose inner zone is joined', conduit({ from: 'Z2', via: ['Z4'] }), []],
  ['zone-isolated', 'a zone alone', { zone: [{ id: 'Z1' }] }, []],
  ['zone-isolated', 'no conduit at all', { zone: [{ id: 'Y' }, { id: 'Z' }] }, ['Y: info', 'Z: info']],
  ['zone-without-assets', 'zones beside a full one', asset({ zoneId: 'Z3' }), ['Z2: info', 'Z4: info']],
  ['zone-without-assets', 'a plant without assets', { zone }, []],
  [
    'zone-inside-outside',
    'a zone of the SUC in one that is none',
    { zone: [...zone, { id: 'Z5', parentId: 'O' }] },
    ['Z5: warning'],
  ],
  ['zone-inside-outside', 'two zones outside', { zone: [...zone, { id: 'P', parentId: 'O', inScope: false }] }, []],
  ['zone-inside-outside', 'zones of the SUC', { zone }, []],
];

const ofConduits: readonly RuleCase[] = [
  ['conduit-without-channel', 'nothing on it', conduit({}), ['C: info']],
  ['conduit-without-channel', 'a channel', channel({}), []],
  ['conduit-without-channel', 'media carried by hand', conduit({ kind: 'removable-media' }), []],
  ['conduit-undecided', 'an open channel', channel({ verdict: 'open' }), ['C: info']],
  ['conduit-undecided', 'an allowed one', channel({}), []],
  ['conduit-undecided', 'no channel', conduit({}), []],
  ['conduit-via-end', 'its own end', conduit({ via: ['Z3', 'Z4'] }), ['C: warning']],
  ['conduit-via-end', 'a zone twice', conduit({ via: ['Z4', 'Z4'] }), ['C: warning']],
  ['conduit-via-end', 'a zone between', conduit({ via: ['Z4'] }), []],
  ['conduit-via-end', 'none', conduit({}), []],
  ['conduit-through-outside', 'a zone outside on the way', conduit({ via: ['O'] }), ['C: warning']],
  ['conduit-through-outside', 'one that ends outside', conduit({ to: { external: 'V' }, via: ['O'] }), []],
  ['conduit-through-outside', 'a zone of the SUC on the way', conduit({ via: ['Z4'] }), []],
  [
    'conduit-outside-only',
    'two points outside',
    conduit({ from: { external: 'V' }, to: { external: 'P' } }),
    ['C: warning'],
  ],
  ['conduit-outside-only', 'a point and a zone outside', conduit({ from: 'O', to: { external: 'P' } }), ['C: warning']],
  [
    'conduit-outside-only',
    'a zone of the SUC on the way',
    conduit({ from: 'O', to: { external: 'P' }, via: ['Z4'] }),
    [],
  ],
  ['conduit-outside-only', 'one end inside', conduit({ to: { external: 'V' } }), []],
  ['conduit-into-own-zone', 'a zone and the one around it', conduit({ from: 'Z2', to: 'Z1' }), ['C: info']],
  ['conduit-into-own-zone', 'the other way round', conduit({ from: 'Z1', to: 'Z2' }), ['C: info']],
  ['conduit-into-own-zone', 'a zone inside another to a third', conduit({ from: 'Z2', to: 'Z3' }), []],
  ['conduit-into-own-zone', 'a point outside', conduit({ to: { external: 'V' } }), []],
  ['boundary-device-elsewhere', 'a device in a third zone', guard({ zoneId: 'Z4' }), ['C: warning']],
  ['boundary-device-elsewhere', 'a device at an end', guard({ zoneId: 'Z3' }), []],
  ['boundary-device-elsewhere', 'a device inside an end', guard({ zoneId: 'Z2' }), []],
  ['boundary-device-elsewhere', 'a device around an end', guard({ zoneId: 'Z1' }, { from: 'Z2' }), []],
  ['boundary-device-elsewhere', 'a device on the way', guard({ zoneId: 'Z4' }, { via: ['Z4'] }), []],
  ['boundary-device-elsewhere', 'a device on the conduit', guard({ conduitId: 'C' }), []],
  ['boundary-device-elsewhere', 'a device that stands nowhere yet', guard({}), []],
  [
    'external-end-without-access-point',
    'a way in that is not listed',
    conduit({ to: { external: 'V' } }, { suc: { accessPoints: [{ id: 'P', zoneId: 'Z4' }] } }),
    ['C: info'],
  ],
  [
    'external-end-without-access-point',
    'one that is',
    conduit({ to: { external: 'V' } }, { suc: { accessPoints: [{ id: 'P', zoneId: 'Z1' }] } }),
    [],
  ],
  [
    'external-end-without-access-point',
    'one on the way',
    conduit({ to: { external: 'V' }, via: ['Z4'] }, { suc: { accessPoints: [{ id: 'P', zoneId: 'Z4' }] } }),
    [],
  ],
  ['external-end-without-access-point', 'no list at all', conduit({ to: { external: 'V' } }), []],
  ['diode-both-ways', 'a channel both ways', diode('from-to', 'both'), ['C: warning']],
  ['diode-both-ways', 'channels against each other', diode('from-to', 'to-from'), ['C: warning']],
  ['diode-both-ways', 'channels of one direction', diode('from-to', 'from-to'), []],
  ['diode-both-ways', 'no channel', diode(), []],
  ['diode-both-ways', 'another device', guard({ conduitId: 'C' }, {}), []],
];

const ofThings: readonly RuleCase[] = [
  ['channel-without-protocol', 'an open one', channel({ protocol: '', verdict: 'open' }), ['H: info']],
  ['channel-without-protocol', 'one that is allowed', channel({ protocol: ' ' }), ['H: warning']],
  ['channel-without-protocol', 'a protocol in own words', channel({ protocol: 'our own' }), []],
  ['channel-forbidden', 'a forbidden one', channel({ verdict: 'forbidden' }), ['H: warning']],
  ['channel-forbidden', 'an open one', channel({ verdict: 'open' }), []],
  ['channel-expired', 'yesterday', channel({ expires: '2026-11-22' }), ['H: warning']],
  ['channel-expired', 'today', channel({ expires: '2026-11-23' }), []],
  ['channel-expired', 'never', channel({}), []],
  ['channel-expired', 'one that is forbidden', channel({ verdict: 'forbidden', expires: '2020-01-01' }), []],
  ['asset-without-zone', 'an asset that stands nowhere', asset({ zoneId: null }, {}), ['A0: warning']],
  ['asset-without-zone', 'an asset on a conduit', conduit({}, { asset: [{ id: 'A', conduitId: 'C' }] }), []],
  ['asset-without-zone', 'a boundary device', guard({}), []],
  ['asset-without-name', 'no name', asset({ name: '' }, {}), ['A0: info']],
  ['asset-without-name', 'spaces', asset({ name: '  ' }), ['A0: info']],
  ['asset-without-name', 'a name', asset({}), []],
  [
    'asset-address-twice',
    'the same zone',
    asset({ addresses: ['10.0.0.1'] }, { addresses: ['10.0.0.1/24'] }),
    ['A1: warning'],
  ],
  [
    'asset-address-twice',
    'another writing',
    asset({ addresses: ['00:1B:1B:00:00:01'] }, { addresses: ['', ' 00:1b:1b:00:00:01 '] }),
    ['A1: warning'],
  ],
  [
    'asset-address-twice',
    'another zone',
    asset({ addresses: ['10.0.0.1'] }, { addresses: ['10.0.0.1'], zoneId: 'Z3' }),
    ['A1: info'],
  ],
  ['asset-address-twice', 'one asset that says it twice', asset({ addresses: ['10.0.0.1', '10.0.0.1'] }), []],
  ['asset-address-twice', 'words', asset({ addresses: ['DHCP'] }, { addresses: ['dhcp'] }), []],
  [
    'asset-address-twice',
    'addresses of oneself',
    asset({ addresses: ['127.0.0.1', '::1'] }, { addresses: ['127.0.0.1', '::1'] }),
    [],
  ],
  ['asset-address-twice', 'different ones', asset({ addresses: ['10.0.0.1'] }, { addresses: ['10.0.0.11'] }), []],
  [
    'access-point-without-zone',
    'one that leads nowhere',
    points({ id: 'P', zoneId: 'Z1' }, { id: 'Q' }),
    ['suc: warning'],
  ],
  ['access-point-without-zone', 'one that leads to a zone', points({ id: 'P', zoneId: 'Z1' }), []],
  ['access-point-without-name', 'no name', points({ id: 'P' }), ['suc: info']],
  ['access-point-without-name', 'a name', points({ id: 'P', name: 'Gate' }), []],
  [
    'measure-where-forbidden',
    'an asset that moved into a marked zone',
    measure(onAsset, { zoneId: 'Z3' }),
    ['M: error'],
  ],
  [
    'measure-where-forbidden',
    'the marked thing itself',
    measure({ ...onAsset, mustNotSitOn: onAsset.subjects }, {}),
    ['M: error'],
  ],
  ['measure-where-forbidden', 'an asset in another zone', measure(onAsset, { zoneId: 'Z4' }), []],
  ['measure-where-forbidden', 'a rejected one', measure({ ...onAsset, status: 'rejected' }, { zoneId: 'Z3' }), []],
];

test('a measure where it must not sit names itself, the asset and the zone', () => {
  const { findings } = assessed(measure(onAsset, { zoneId: 'Z3' }));
  expect(findings.find(({ rule }) => rule === 'measure-where-forbidden')).toMatchObject({
    params: { measure: 'Filter', places: 'A0 (Three)' },
    evidence: [
      { kind: 'asset', id: 'A0' },
      { kind: 'zone', id: 'Z3' },
    ],
  });
});

ruleCases([...ofZones, ...ofConduits, ...ofThings]);
