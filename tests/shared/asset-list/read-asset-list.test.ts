import { columnOfHead } from '#shared/asset-list/head-words.ts';
import type { AssetRow } from '#shared/asset-list/asset-row.ts';
import { readAssetList, readTypedAsset } from '#shared/asset-list/read-asset-list.ts';
import { readCount, readCountedName } from '#shared/asset-list/read-count.ts';
import { makeAssetWords } from '#shared/catalog/asset-words.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const words = makeAssetWords(theCatalog().assetTypes);
const zones = new Set(['Control', 'Field']);
const isZone = (name: string) => zones.has(name);
const cellsOf = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const read = (text: string) => readAssetList(cellsOf(text), words, isZone);

const blank = { type: '', vendor: '', product: '', version: '', addresses: [], count: 1, zone: '', description: '' };
const row = (fields: Partial<AssetRow>): AssetRow => ({ name: '', ...blank, ...fields });

describe('a count', () => {
  test.each([
    ['24', 24],
    ['1,200', 1200],
    ['×24', 24],
    ['x 3', 3],
    ['24台', 24],
    ['２４', 24],
    ['0', null],
    ['-2', null],
    ['2.5', null],
    ['99999999', null],
    ['four', null],
    ['', null],
  ])('in %j is %s', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  test.each([
    ['PLC x24', 'PLC', 24],
    ['PLC x 24', 'PLC', 24],
    ['PLC × 24', 'PLC', 24],
    ['PLC×24', 'PLC', 24],
    ['PLC *4', 'PLC', 4],
    ['流量計 (12台)', '流量計', 12],
    ['流量計(12台)', '流量計', 12],
    ['ポンプ 3台', 'ポンプ', 3],
    ['  Pump  ', 'Pump', 1],
    ['X20', 'X20', 1],
    ['B&R X20', 'B&R X20', 1],
    ['Line 2', 'Line 2', 1],
    ['PLC x0', 'PLC x0', 1],
    ['x24', 'x24', 1],
    ['', '', 1],
  ])('after the name %j leaves %j and %i', (text, name, count) => {
    expect(readCountedName(text)).toEqual({ name, count });
  });
});

test('heads are known in both languages, whatever their width and case', () => {
  expect(
    ['Asset Name', 'QTY.', 'IP-Address', 'メーカー', '型式', 'ＩＰアドレス', '台数', 'ゾーン', 'Colour'].map(
      columnOfHead,
    ),
  ).toEqual(['name', 'count', 'address', 'vendor', 'product', 'address', 'count', 'zone', null]);
});

test('a column of names has its types and counts recognised; empty lines and bullets go', () => {
  expect(read('PLC x24\n\n- HMI 1\n2. ファイアウォール\nPump').rows).toEqual([
    row({ name: 'PLC', type: 'plc', count: 24 }),
    row({ name: 'HMI 1', type: 'hmi-panel' }),
    row({ name: 'ファイアウォール', type: 'firewall' }),
    row({ name: 'Pump' }),
  ]);
});

test('a single line is one asset, not a head', () => {
  expect(read('Switch').rows).toEqual([row({ name: 'Switch', type: 'industrial-switch' })]);
});

test('a table with heads is read by them, and says what it did not read', () => {
  const { rows, unread } = read(
    `Zone | Name | Type | Manufacturer | Model | FW version | IP | Qty | Colour
     Control | P-101 | PLC | Siemens | S7-1500 | 2.9 | 10.0.0.1; 10.0.0.2 | 2 | red
     Field | P-102 | Crane | | | | | | `,
  );
  expect(rows).toEqual([
    row({
      name: 'P-101',
      type: 'plc',
      vendor: 'Siemens',
      product: 'S7-1500',
      version: '2.9',
      addresses: ['10.0.0.1', '10.0.0.2'],
      count: 2,
      zone: 'Control',
    }),
    row({ name: 'P-102', type: 'Crane', zone: 'Field' }),
  ]);
  expect(unread).toEqual(['Colour']);
});

test('Japanese heads are read alike; a name that is missing is the product', () => {
  expect(read('機器名|種別|メーカ|型式|台数|ゾーン|備考\n|シーケンサ|三菱|iQ-R|３|制御|屋外').rows).toEqual([
    row({ name: 'iQ-R', type: 'plc', vendor: '三菱', product: 'iQ-R', count: 3, zone: '制御', description: '屋外' }),
  ]);
});

test.each([
  [
    'name, type',
    'PLC|PLC\nHMI|HMI panel',
    [row({ name: 'PLC', type: 'plc' }), row({ name: 'HMI', type: 'hmi-panel' })],
  ],
  [
    'type, count',
    'PLC|24\nHMI|2',
    [row({ name: 'PLC', type: 'plc', count: 24 }), row({ name: 'HMI', type: 'hmi-panel', count: 2 })],
  ],
  [
    'name, address',
    'P1|10.0.0.1\nP2|10.0.0.2',
    [row({ name: 'P1', addresses: ['10.0.0.1'] }), row({ name: 'P2', addresses: ['10.0.0.2'] })],
  ],
  ['zone, name', 'Control|P1\nField|P2', [row({ name: 'P1', zone: 'Control' }), row({ name: 'P2', zone: 'Field' })]],
  [
    'number, name, version',
    '1|P1|v1.2\n2|P2|2.0.1',
    [row({ name: 'P1', version: 'v1.2' }), row({ name: 'P2', version: '2.0.1' })],
  ],
  [
    'name, product',
    'P1|S7-1500 CPU\nP2|Boiler',
    [row({ name: 'P1', product: 'S7-1500 CPU', type: 'plc' }), row({ name: 'P2', product: 'Boiler' })],
  ],
  [
    'name, vendor, product',
    'P1|Siemens|X\nP2|ABB|Y',
    [row({ name: 'P1', vendor: 'Siemens', product: 'X' }), row({ name: 'P2', vendor: 'ABB', product: 'Y' })],
  ],
])('the columns of a table without heads are guessed: %s', (_what, text, rows) => {
  expect(read(text).rows).toEqual(rows);
});

test('nothing gives nothing', () => {
  expect(readAssetList([], words, isZone)).toEqual({ rows: [], unread: [] });
  expect(readAssetList([['', ' '], ['']], words, isZone)).toEqual({ rows: [], unread: [] });
  expect(read('Name|Type').rows).toEqual([]);
});

const cell = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('PLC', 'Name', '種別', '10.0.0.1', '24', 'Control', 'x'.repeat(900), '\u0000', '__proto__'),
);

test('whatever is pasted, every row is a sound asset and no row comes from nowhere', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (cells) => {
      const { rows } = readAssetList(cells, words, isZone);
      expect(rows.length).toBeLessThanOrEqual(cells.length);
      for (const { zone: _zone, ...fields } of rows) {
        expect(fields.name).not.toBe('');
        expect(assetSchema.safeParse({ id: 'A', ...fields }).success).toBe(true);
      }
    }),
  );
});

test('a typed name gives name, count and type', () => {
  expect(readTypedAsset('PLC line 3 x24', words)).toEqual({ name: 'PLC line 3', count: 24, type: 'plc' });
  expect(readTypedAsset('Pump', null)).toEqual({ name: 'Pump', count: 1, type: '' });
});
