import { assess } from '#shared/engine/assess.ts';
import { indexCatalog } from '#shared/engine/catalog-index.ts';
import { assetSchema, type Asset } from '#shared/model/asset.ts';
import { emptyModel, policyOf, sucOf, type Model } from '#shared/model/model.ts';
import { productSchema, type Product } from '#shared/model/product.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { assessGroup, indexResults } from '#shared/supplier/assess-group.ts';
import { groupComponents } from '#shared/supplier/component-groups.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import { describe, expect, it } from 'vitest';

const table = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
const asset = (id: string, parts: object = {}): Asset => assetSchema.parse({ id, type: 'plc', ...parts });
const plc = { vendor: 'Nortec', product: 'PLC-7', version: '2' };
const product = (parts: object = {}): Product =>
  productSchema.parse({ id: 'P-01', vendor: 'nortec ', name: 'plc-7', version: '2', ...parts });

function plant(assets: readonly Asset[], products: readonly Product[] = []): Model {
  const base = smallPlant();
  const zones = [
    zoneSchema.parse({ id: 'Z1', name: 'Hall', slTarget: { vector: [2, 1, 1, 1, 1, 1, 1] } }),
    zoneSchema.parse({ id: 'Z2', name: 'Yard', slTarget: { vector: [1, 1, 3, 1, 1, 1, 1] } }),
    zoneSchema.parse({ id: 'Z3', name: 'Unknown' }),
  ];
  const empty = emptyModel(sucOf(base), { ...policyOf(base), slTarget: null });
  return { ...empty, zone: table(zones), asset: table(assets), product: table(products) };
}

function only(model: Model) {
  const [group, ...others] = groupComponents(model);
  expect(others).toEqual([]);
  return assessGroup(group!, indexResults(assess(model, theCatalog()), indexCatalog(theCatalog())));
}

describe('groups', () => {
  it('assets of one product stand together, whatever case and spaces their texts have', () => {
    const other = { vendor: 'NORTEC', product: ' plc-7', version: '2 ' };
    const groups = groupComponents(
      plant([asset('A1', plc), asset('A2'), asset('A3', other), asset('A4')], [product()]),
    );
    expect(groups.map(({ name, assets }) => [name?.name ?? null, assets.map(({ id }) => id).join()])).toEqual([
      ['plc-7', 'A1,A3'],
      [null, 'A2'],
      [null, 'A4'],
    ]);
  });

  it('a product that no asset uses stands last, and of two rows of one product the first counts', () => {
    const rows = [product({ id: 'P-09', name: 'X' }), product({ id: 'P-02' }), product({ id: 'P-01' })];
    const groups = groupComponents(plant([asset('A1', plc)], rows));
    expect(groups.map((group) => [group.product?.id, group.assets.length])).toEqual([
      ['P-01', 1],
      ['P-09', 0],
    ]);
  });
});

describe('what follows for a group', () => {
  it('the SL-T around is the highest per FR, and who asks for it is told', () => {
    const { target, askedBy, around } = only(
      plant([asset('A1', { ...plc, zoneId: 'Z1' }), asset('A2', { ...plc, zoneId: 'Z2' })]),
    );
    expect(target).toEqual([2, 1, 3, 1, 1, 1, 1]);
    expect(askedBy.map((one) => one?.id)).toEqual(['Z1', 'Z1', 'Z2', 'Z1', 'Z1', 'Z1', 'Z1']);
    expect(around.map(({ id }) => id)).toEqual(['Z1', 'Z2']);
  });

  it('nothing is known of a group without a zone, or in one without an SL-T', () => {
    expect(only(plant([asset('A1', plc)]))).toMatchObject({ target: null, asked: [], gap: null, capability: null });
    expect(only(plant([asset('A1', { ...plc, zoneId: 'Z3' })]))).toMatchObject({ target: null, asked: [] });
  });

  it('SL-C is the lowest over the assets, the gap the largest', () => {
    const high = asset('A1', { ...plc, zoneId: 'Z1', slCapability: [3, 3, 0, 3, 3, 3, 3] });
    const low = asset('A2', { ...plc, zoneId: 'Z2', slCapability: [1, 3, 2, 3, 3, 3, 3] });
    const { capability, gap } = only(plant([high, low]));
    expect(capability).toEqual({ vector: [1, 3, 0, 3, 3, 3, 3], basis: 'asset' });
    expect(gap).toEqual([0, -2, 1, -2, -2, -2, -2]);
  });

  it.each([
    ['product', [asset('A1', plc)], { slCapability: [1, 1, 1, 1, 1, 1, 1] }],
    ['requirements', [asset('A1', plc)], { answers: { 'CR 1.1': { status: 'met' } } }],
    [
      'mixed',
      [asset('A1', plc), asset('A2', { ...plc, slCapability: [2, 2, 2, 2, 2, 2, 2] })],
      { slCapability: [1, 1, 1, 1, 1, 1, 1] },
    ],
  ] as const)('the basis of its SL-C is %s', (basis, assets, said) => {
    expect(only(plant(assets, [product(said)])).capability?.basis).toBe(basis);
  });

  it('a product that no asset uses has the SL-C that its supplier states', () => {
    const result = only(
      plant([], [product({ slCapability: [1, 1, 1, 1, 1, 1, 1], componentCategories: ['host-device'] })]),
    );
    expect(result).toMatchObject({ categories: ['host-device'], target: null, capability: { basis: 'product' } });
  });

  it('open is what is asked for somewhere and not met there', () => {
    const assets = [asset('A1', { ...plc, zoneId: 'Z1' })];
    const before = only(plant(assets));
    expect(before.asked).toContain('CR 1.1');
    expect([...before.open]).toEqual(before.asked);
    const after = only(
      plant(assets, [product({ answers: { 'CR 1.1': { status: 'met' }, 'CR 1.3': { status: 'partly' } } })]),
    );
    expect(before.asked.filter((id) => !after.open.has(id))).toEqual(['CR 1.1']);
  });

  it('every category of its assets counts', () => {
    const assets = [asset('A1', plc), asset('A2', { ...plc, type: 'ews' })];
    expect(only(plant(assets)).categories).toEqual(['embedded-device', 'host-device']);
  });
});
