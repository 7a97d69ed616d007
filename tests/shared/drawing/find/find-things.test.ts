import { makeFinder, termsOf } from '#shared/drawing/find/find-things.ts';
import { aPlant } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const plant = aPlant({
  zone: [
    { id: 'Z1', name: 'Control', code: 'ZC-01', owner: 'Maintenance' },
    { id: 'Z2', name: '安全計装' },
  ],
  asset: [
    {
      id: 'A1',
      name: 'Filter 1',
      type: 'plc',
      vendor: 'Siemens',
      product: 'S7-1500',
      addresses: ['10.0.0.7'],
      zoneId: 'Z1',
    },
    { id: 'A2', name: 'ﾎﾟﾝﾌﾟ', type: 'Crane', zoneId: 'Z2' },
  ],
  conduit: [
    { id: 'C1', name: 'Trunk', from: 'Z1', to: 'Z2' },
    { id: 'C2', from: 'Z1', to: { external: 'Vendor' } },
  ],
  channel: [
    { id: 'H1', conduitId: 'C1', protocol: 'opc-ua', port: 4840 },
    { id: 'H2', conduitId: 'C2', protocol: 'Own protocol' },
  ],
});
const find = makeFinder({
  typeNames: (type) => (type === 'plc' ? ['Programmable logic controller', 'シーケンサ'] : []),
  protocolNames: (protocol) => (protocol === 'opc-ua' ? ['OPC UA'] : []),
});
const found = (query: string) => [...find(plant, query)];

test.each([
  ['a name', 'filter', ['asset:A1']],
  ['a part of a name', 'ontro', ['zone:Z1', 'asset:A1']],
  ['a code', 'zc-01', ['zone:Z1']],
  ['an owner', 'maintenance', ['zone:Z1']],
  ['a type by its name', 'logic controller', ['asset:A1']],
  ['a type by its Japanese name', 'シーケンサ', ['asset:A1']],
  ['a type of the plant’s own words', 'crane', ['asset:A2']],
  ['a maker', 'SIEMENS', ['asset:A1']],
  ['an address', '10.0.0', ['asset:A1']],
  ['a protocol by its name, on the conduit', 'opc ua', ['conduit:C1']],
  ['a port', '4840', ['conduit:C1']],
  ['free text for a protocol', 'own protocol', ['conduit:C2']],
  ['a point outside the SUC', 'vendor', ['external:Vendor']],
  ['letters of another width', 'ポンプ', ['asset:A2']],
  ['several words, all of which must occur', 'siemens filter', ['asset:A1']],
  ['words of which one does not occur', 'siemens pump', []],
  ['nothing', '  ', []],
  ['what is not there', 'boiler', []],
])('finds %s', (_what, query, keys) => {
  expect(found(query)).toEqual(keys);
});

test('a changed name is found by its new letters only', () => {
  const asset = plant.asset.get('A1');
  if (!asset) throw new Error('no asset');
  const changed = { ...plant, asset: new Map([...plant.asset, ['A1', { ...asset, name: 'Clarifier' }]]) };
  expect([...find(changed, 'clarif')]).toEqual(['asset:A1']);
  expect([...find(changed, 'filter')]).toEqual([]);
});

test('another word never finds more', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), (one, two) => {
      fc.pre(termsOf(one).length > 0);
      const few = found(`${one} ${two}`);
      expect(few.filter((key) => !found(one).includes(key))).toEqual([]);
    }),
  );
});
