import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endKey, routeConduits } from '#shared/drawing/routes/route-conduits.ts';
import { zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { centre, overlaps } from '#shared/drawing/scene/geometry.ts';
import { readingOrder } from '#shared/drawing/scene/reading-order.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { placementId, placementSchema, type PlacedKind } from '#shared/model/placement.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const placed = (diagramId: string, kind: PlacedKind, subjectId: string, fields: object = {}) =>
  placementSchema.parse({
    ...{ id: placementId(diagramId, kind, subjectId), diagramId, kind, subjectId },
    ...{ x: 0, y: 0, width: 300, height: 200, ...fields },
  });

/** Site ⊃ Cell ⊃ Unit, Site ⊃ Store, Office alone; conduits within, out of and outside of Cell. */
const rows = {
  zone: [
    { id: 'Site' },
    { id: 'Cell', parentId: 'Site' },
    { id: 'Unit', parentId: 'Cell' },
    { id: 'Store', parentId: 'Site', name: 'Store room' },
    { id: 'Office' },
  ],
  asset: [{ id: 'A1', zoneId: 'Unit' }, { id: 'A2', zoneId: 'Store' }, { id: 'Loose' }, { id: 'Put' }],
  conduit: [
    { id: 'within', from: 'Cell', to: 'Unit' },
    { id: 'leaves', from: 'Store', to: 'Unit' },
    { id: 'vendor', from: 'Cell', to: { external: 'Vendor' } },
    { id: 'elsewhere', from: 'Office', to: 'Store' },
    { id: 'market', from: 'Office', to: { external: 'Market' } },
  ],
  diagram: [{ id: 'D', zoneIds: ['Cell', 'Unit'] }],
  note: [
    { id: 'N', diagramId: 'D', text: 'Only here' },
    { id: 'M', diagramId: 'main', text: 'Only there' },
  ],
  placement: [placed('D', 'asset', 'Put', { x: 900 }), placed('main', 'zone', 'Cell', { x: 77, y: 88 })],
} satisfies PlantRows;
const model = aPlant(rows);
const scene = buildScene(model, 'D');

const keys = (one: Scene) => [...one.items.keys()].sort();

describe('a diagram of some zones', () => {
  it('shows them with what is in them, what their conduits lead to, its notes, and assets that were put on it', () => {
    expect(keys(scene)).toEqual(
      ['asset:A1', 'asset:Put', 'external:Vendor', 'note:N', 'zone:Cell', 'zone:Store', 'zone:Unit'].sort(),
    );
    expect([...scene.conduits.keys()]).toEqual(['within', 'leaves', 'vendor']);
  });

  it('lays the outermost shown zones on the drawing itself and nests the others', () => {
    expect(scene.items.get('zone:Cell')?.parentKey).toBeNull();
    expect(scene.items.get('zone:Unit')?.parentKey).toBe('zone:Cell');
  });

  it('marks a zone that it does not show beside the drawing, as high as an external end', () => {
    const beyond = [...scene.items.values()].filter(({ isBeyond }) => isBeyond);
    expect(beyond.map(({ key, parentKey }) => [key, parentKey])).toEqual([['zone:Store', null]]);
    const [store] = beyond;
    expect(store?.abs.height).toBe(scene.items.get('external:Vendor')?.abs.height);
    expect(overlaps(store!.abs, scene.items.get('zone:Cell')!.abs)).toBe(false);
    expect(zoneAt(scene, centre(store!.abs))).toBeNull();
  });

  it('routes the conduits that it shows and no others', () => {
    const things = [...scene.items.values()].map(({ key, parentKey, abs }) => ({ key, parentKey, rect: abs }));
    const conduits = [...scene.conduits.values()].map(({ id, from, to }) => ({
      id,
      fromKey: endKey(from),
      toKey: endKey(to),
      viaKeys: [],
      labelWidth: 40,
    }));
    const routes = routeConduits(things, conduits);
    expect([...routes.keys()].sort()).toEqual(['leaves', 'vendor', 'within']);
    expect(readingOrder(scene, model.conduit.values()).filter((key) => key.startsWith('conduit:'))).toHaveLength(3);
  });

  it('has places of its own', () => {
    expect(scene.items.get('zone:Cell')?.isAuto).toBe(true);
    expect(buildScene(model, 'main').items.get('zone:Cell')).toMatchObject({ isAuto: false, rect: { x: 77, y: 88 } });
  });
});

describe('a diagram of the whole plant', () => {
  it.each([
    ['the main one', 'main'],
    ['one that is not there', 'gone'],
  ])('%s shows everything', (_name, id) => {
    const whole = buildScene(model, id);
    expect(whole.conduits).toBe(model.conduit);
    expect([...whole.items.values()].filter(({ kind }) => kind === 'zone' || kind === 'asset')).toHaveLength(9);
    expect([...whole.items.values()].some(({ isBeyond }) => isBeyond)).toBe(false);
  });

  it('is what an empty list of zones means, too', () => {
    const all = aPlant({ ...rows, diagram: [{ id: 'D' }] });
    expect(buildScene(all, 'D').conduits).toBe(all.conduit);
  });
});

describe('the order of what lies in one zone', () => {
  const three = { zone: ['Z1', 'Z2', 'Z3'].map((id) => ({ id })) };
  const order = (placement: NonNullable<PlantRows['placement']>) =>
    buildScene(aPlant({ ...three, note: [{ id: 'N', diagramId: 'main' }], placement }), 'main').content.get('');

  it('is that of the plant, whether or not a place is stored', () => {
    expect(order([])).toEqual(['zone:Z1', 'zone:Z2', 'zone:Z3', 'note:N']);
    expect(order([placed('main', 'zone', 'Z3')])).toEqual(['zone:Z1', 'zone:Z2', 'zone:Z3', 'note:N']);
  });

  it('follows the layers first', () => {
    expect(order([placed('main', 'zone', 'Z1', { layer: 2 }), placed('main', 'note', 'N', { layer: -1 })])).toEqual([
      'note:N',
      'zone:Z2',
      'zone:Z3',
      'zone:Z1',
    ]);
  });

  it('is found again by a pointer: the foremost zone is hit', () => {
    const stacked = ['Z1', 'Z2', 'Z3'].map((id) => placed('main', 'zone', id, { layer: id === 'Z1' ? 1 : 0 }));
    const over = buildScene(aPlant({ ...three, placement: stacked }), 'main');
    expect(zoneAt(over, { x: 50, y: 50 })?.id).toBe('Z1');
  });

  it('tells what is locked and what belongs together', () => {
    const one = buildScene(
      aPlant({ ...three, placement: [placed('main', 'zone', 'Z1', { isLocked: true, groupId: 'G' })] }),
      'main',
    );
    expect(one.items.get('zone:Z1')).toMatchObject({ isLocked: true, groupId: 'G', layer: 0 });
    expect(one.items.get('zone:Z2')).toMatchObject({ isLocked: false, groupId: null, layer: 0 });
  });
});

describe('any plant on any diagram', () => {
  it('shows each zone once, shown or beyond, and both ends of every conduit that it shows', () => {
    fc.assert(
      fc.property(arbitraryDrawing, fc.array(fc.nat(8), { minLength: 1, maxLength: 4 }), (plant, picks) => {
        const ids = [...plant.zone.keys()];
        fc.pre(ids.length > 0);
        const zoneIds = picks.map((at) => ids[at % ids.length] ?? '');
        const shown = { ...plant, diagram: new Map([['D', { id: 'D', name: '', zoneIds, description: '' }]]) };
        const drawing = buildScene(shown, 'D');
        for (const { from, to } of drawing.conduits.values())
          for (const end of [from, to])
            expect(drawing.items.has(typeof end === 'string' ? `zone:${end}` : `external:${end.external}`)).toBe(true);
        for (const item of drawing.items.values()) {
          if (item.kind === 'asset') expect(drawing.items.get(item.parentKey ?? '')?.isBeyond).toBe(false);
          if (item.isBeyond) expect(item.parentKey).toBeNull();
        }
        expect([...drawing.content.values()].flat().sort()).toEqual(keys(drawing));
      }),
    );
  });
});
