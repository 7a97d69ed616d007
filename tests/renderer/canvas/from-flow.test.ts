import { describe, expect, it } from 'vitest';
import { commandOfDrag, movingAfter, pickedAfter, pickedKeys } from '#renderer/canvas/from-flow.ts';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const plant = aPlant({
  zone: [{ id: 'Z1' }, { id: 'Z2', parentId: 'Z1' }, { id: 'Z3' }],
  asset: [
    { id: 'A1', zoneId: 'Z2' },
    { id: 'A2', zoneId: 'Z2' },
    { id: 'A3', zoneId: 'Z3' },
  ],
  conduit: [{ id: 'C1', from: 'Z3', to: { external: 'Vendor' } }],
  placement: [
    aPlace('zone', 'Z1', 0, 0, 700, 500),
    aPlace('zone', 'Z2', 40, 60, 400, 300),
    aPlace('zone', 'Z3', 1000, 0, 400, 300),
    aPlace('asset', 'A1', 12, 44, 136, 44),
    aPlace('asset', 'A2', 156, 44, 136, 44),
    aPlace('asset', 'A3', 12, 44, 136, 44),
    aPlace('external', 'Vendor', 1600, 0, 100, 36),
  ],
});
const scene = buildScene(plant, 'main');

function moved(key: string, x: number, y: number): [string, Rect] {
  const item = scene.items.get(key);
  if (!item) throw new Error(key);
  return [key, { ...item.rect, x, y }];
}

/** Where things stand after a drag: zone that holds them and place in it; and the undo label. */
function dragged(moves: readonly [string, Rect][], pointer: Point) {
  const command = commandOfDrag(scene, new Map(moves), moves[0]?.[0] ?? '', pointer);
  if (!command) return null;
  const model = after(plant, command);
  const places = moves.map(([key]) => {
    const [kind, id] = key.split(':') as ['zone' | 'asset' | 'external', string];
    const holder =
      kind === 'asset' ? model.asset.get(id)?.zoneId : kind === 'zone' ? model.zone.get(id)?.parentId : null;
    const place = model.placement.get(`main/${key}`);
    return [key, holder, place?.x, place?.y];
  });
  return { label: command.label.key, places };
}

describe('a drag', () => {
  it.each<[string, [string, Rect][], Point, ReturnType<typeof dragged>]>([
    [
      'inside the same zone only moves, to where it has snapped, on the grid or not',
      [moved('asset:A1', 203, 121)],
      { x: 300, y: 200 },
      { label: 'place', places: [['asset:A1', 'Z2', 203, 121]] },
    ],
    [
      'onto another zone moves into it',
      [moved('asset:A1', 1100, 100)],
      { x: 1150, y: 170 },
      { label: 'moveInto', places: [['asset:A1', 'Z3', 140, 160]] },
    ],
    [
      'out of every zone takes it out',
      [moved('zone:Z2', 100, 700)],
      { x: 120, y: 710 },
      { label: 'moveOut', places: [['zone:Z2', null, 100, 700]] },
    ],
    [
      'past the head and border is put right',
      [moved('asset:A2', -30, 2)],
      { x: 60, y: 80 },
      { label: 'place', places: [['asset:A2', 'Z2', 12, 44]] },
    ],
    [
      'past the far border is pulled in where it fits',
      [moved('asset:A1', 380, 290)],
      { x: 430, y: 355 },
      { label: 'place', places: [['asset:A1', 'Z2', 252, 244]] },
    ],
    [
      'of several from one zone takes all of them along',
      [moved('asset:A1', 1100, 100), moved('asset:A2', 1300, 300)],
      { x: 1150, y: 170 },
      {
        label: 'moveInto',
        places: [
          ['asset:A1', 'Z3', 140, 160],
          ['asset:A2', 'Z3', 252, 244],
        ],
      },
    ],
    [
      'of several from different zones puts each where it lies',
      [moved('zone:Z3', 1000, 40), moved('asset:A1', 12, 84)],
      { x: 1010, y: 50 },
      {
        label: 'place',
        places: [
          ['zone:Z3', null, 1000, 40],
          ['asset:A1', 'Z2', 12, 84],
        ],
      },
    ],
    [
      'of an external end never puts it in a zone',
      [moved('external:Vendor', 1100, 100)],
      { x: 1120, y: 110 },
      { label: 'place', places: [['external:Vendor', null, 1100, 100]] },
    ],
    ['that trembles is a click', [moved('zone:Z3', 1001, 1)], { x: 1010, y: 10 }, null],
  ])('%s', (_what, moves, pointer, expected) => expect(dragged(moves, pointer)).toEqual(expected));

  it('never puts a zone into itself or what is in it', () =>
    expect(dragged([moved('zone:Z1', 40, 0)], { x: 90, y: 100 })).toEqual({
      label: 'place',
      places: [['zone:Z1', null, 40, 0]],
    }));

  it('of nothing is nothing', () => expect(commandOfDrag(scene, new Map(), 'zone:Z1', { x: 0, y: 0 })).toBeNull());
});

describe('changes from React Flow', () => {
  const position = { x: 5, y: 6 };
  it('move things while they are dragged, within the zone that holds them', () => {
    const { abs, rect } = scene.items.get('asset:A1')!;
    const to = { x: abs.x + 5, y: abs.y + 6 };
    expect(
      movingAfter([{ type: 'position', id: 'asset:A1', position: to, dragging: true }], scene, new Map())?.get(
        'asset:A1',
      ),
    ).toEqual({ x: rect.x + 5, y: rect.y + 6, width: 136, height: 44 });
  });
  it('take what lies in a moved zone along without moving it in it', () =>
    expect([
      ...movingAfter(
        ['zone:Z1', 'asset:A1'].map((id) => ({ type: 'position' as const, id, position, dragging: true })),
        scene,
        new Map(),
      )!.keys(),
    ]).toEqual(['zone:Z1']));
  it.each([
    ['a drag that has ended', { type: 'position' as const, id: 'asset:A1', position, dragging: false }],
    ['something that is gone', { type: 'position' as const, id: 'asset:A9', position, dragging: true }],
    ['a measure', { type: 'dimensions' as const, id: 'asset:A1' }],
  ])('do not move for %s', (_what, change) => expect(movingAfter([change], scene, new Map())).toBeNull());

  it('select and let go', () => {
    const before = new Set(['zone:Z1', 'conduit:C1']);
    expect(pickedAfter([{ type: 'select', id: 'zone:Z1', selected: false }], before)).toEqual(['conduit:C1']);
    expect(pickedAfter([{ type: 'select', id: 'asset:A1', selected: true }], new Set())).toEqual(['asset:A1']);
    expect(pickedAfter([{ type: 'dimensions', id: 'zone:Z1' }], before)).toBeNull();
  });
  it('tell entities from external ends', () =>
    expect(pickedKeys(['zone:Z1', 'external:Vendor', 'conduit:C1', 'asset:gone'], scene)).toEqual({
      entities: [
        { kind: 'zone', id: 'Z1' },
        { kind: 'conduit', id: 'C1' },
      ],
      externals: ['Vendor'],
    }));
});
