import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherBand } from '#shared/drawing/arrange/other-band.ts';
import { snapMove } from '#shared/drawing/arrange/snap-move.ts';
import { bandsOf } from '#shared/drawing/scene/bands.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { placeAll } from '#shared/commands/place.ts';
import type { Model } from '#shared/model/model.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const sceneOf = (model: Model): Scene => buildScene(model, 'main');

type Box = readonly [x: number, y: number, width?: number, height?: number];

/** Zones without content at these places, named a, b, c …; what is dragged is the first of them. */
function drawing(boxes: readonly Box[]): Scene {
  const ids = boxes.map((_box, index) => String.fromCharCode(97 + index));
  return buildScene(
    aPlant({
      zone: ids.map((id) => ({ id })),
      placement: boxes.map(([x, y, width = 200, height = 100], index) =>
        aPlace('zone', ids[index] ?? '', x, y, width, height),
      ),
    }),
    'main',
  );
}

function dragTo(scene: Scene, x: number, y: number, zoom = 1, options = {}) {
  const rect = scene.items.get('zone:a')?.rect as Rect;
  const { by, guides } = snapMove(scene, new Map([['zone:a', { ...rect, x, y }]]), zoom, options);
  return { at: [x + by.x, y + by.y], kinds: guides.map(({ kind }) => kind), guides };
}

describe('a thing that is dragged', () => {
  const alone = drawing([
    [0, 0],
    [1000, 600, 240, 160],
  ]);

  it.each([
    { what: 'left edges', to: [1004, 100], at: [1000, 100], kinds: ['edge'] },
    { what: 'right edges', to: [1036, 100], at: [1040, 100], kinds: ['edge'] },
    { what: 'its right edge on the left edge of another', to: [797, 100], at: [800, 100], kinds: ['edge'] },
    { what: 'middles', to: [1018, 100], at: [1020, 100], kinds: ['middle'] },
    { what: 'tops', to: [100, 595], at: [100, 600], kinds: ['edge'] },
    { what: 'both axes', to: [1003, 597], at: [1000, 600], kinds: ['edge', 'edge'] },
    { what: 'the grid where nothing is near', to: [501, 302], at: [500, 304], kinds: [] },
  ])('snaps to $what', ({ to, at, kinds }) => {
    const snapped = dragTo(alone, to[0] ?? 0, to[1] ?? 0);
    expect([snapped.at, snapped.kinds]).toEqual([at, kinds]);
  });

  it('shows a guide from one thing to the other', () => {
    expect(dragTo(alone, 1003, 100).guides).toEqual([
      { kind: 'edge', from: { x: 1000, y: 100 }, to: { x: 1000, y: 760 } },
    ]);
  });

  it('snaps within the same distance on the screen at every zoom', () => {
    expect(dragTo(alone, 1020 - 9, 100, 0.5).at).toEqual([1020, 100]);
    expect(dragTo(alone, 1000 - 4, 100, 2).kinds).toEqual([]);
  });

  it('snaps to nothing while Alt is held', () => {
    expect(dragTo(alone, 1003, 101, 1, { isFree: true })).toMatchObject({ at: [1003, 101], kinds: [] });
  });

  it.each([
    {
      what: 'in the middle between two',
      others: [
        [0, 0],
        [600, 0],
      ] as const,
      to: 298,
      at: 300,
    },
    {
      what: 'as far behind one as that is from its next',
      others: [
        [0, 0],
        [260, 0],
      ] as const,
      to: 517,
      at: 520,
    },
    {
      what: 'as far before one as that is from its next',
      others: [
        [600, 0],
        [860, 0],
      ] as const,
      to: 342,
      at: 340,
    },
  ])('leaves equal gaps $what', ({ others, to, at }) => {
    const scene = drawing([[0, 400], ...others.map(([x, y]): Box => [x, y, 200, 100])]);
    const snapped = dragTo(scene, to, 30);
    expect(snapped.at[0]).toBe(at);
    const [one, other] = snapped.guides.filter(({ kind }) => kind === 'gap').map(({ from, to: end }) => end.x - from.x);
    expect(one).toBeGreaterThan(0);
    expect(other).toBe(one);
  });

  it('looks at what lies in the zone that it is dropped into, and at nothing else', () => {
    const scene = buildScene(
      aPlant({
        zone: [{ id: 'a' }, { id: 'big' }, { id: 'inner', parentId: 'big' }],
        placement: [
          aPlace('zone', 'a', 0, 0, 200, 72),
          aPlace('zone', 'big', 400, 0, 800, 600),
          aPlace('zone', 'inner', 60, 60, 200, 72),
        ],
      }),
      'main',
    );
    expect(dragTo(scene, 463, 300).kinds).toEqual([]);
    expect(dragTo(scene, 463, 300, 1, { into: 'zone:big' })).toMatchObject({ at: [460, 300], kinds: ['edge'] });
  });

  it('never goes further than the reach of the screen or half the grid, whatever lies around', () => {
    const box = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 30 }),
        box,
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (boxes, [x, y], zoom) => {
          const { by, guides } = snapMove(
            drawing(boxes),
            new Map([['zone:a', { x, y, width: 200, height: 100 }]]),
            zoom,
          );
          for (const step of [by.x, by.y]) expect(Math.abs(step)).toBeLessThanOrEqual(Math.max(6 / zoom, 2) + 1e-9);
          for (const { from, to } of guides) expect(from.x === to.x || from.y === to.y).toBe(true);
        },
      ),
    );
  });
});

describe('a Purdue band', () => {
  const levels = { a: '2', b: '4', c: '2' } as const;
  const plant = aPlant({
    zone: Object.entries(levels).map(([id, purdueLevel]) => ({ id, purdueLevel })),
    placement: [
      aPlace('zone', 'a', 0, 420, 200, 100),
      aPlace('zone', 'b', 400, 0, 200, 100),
      aPlace('zone', 'c', 400, 400, 200, 200),
    ],
  });
  const scene = sceneOf(plant);
  const bands = bandsOf(scene, plant.zone);

  it('takes the middle of an outermost zone', () => {
    const middle = bands.map(({ top, bottom }) => (top + bottom) / 2).at(-1) ?? 0;
    const snapped = snapMove(scene, new Map([['zone:a', { x: 1003, y: middle - 54, width: 200, height: 100 }]]), 1, {
      bands,
    });
    expect(snapped.by.y).toBe(4);
    expect(snapped.guides).toContainEqual({ kind: 'middle', from: { x: 1004, y: middle }, to: { x: 1204, y: middle } });
  });

  it('is another one only for a zone that has a level of its own elsewhere', () => {
    expect(otherBand(scene, plant.zone, 'zone:a')).toBeNull();
    const strayed = sceneOf(
      after(plant, placeAll('main', [{ kind: 'zone', subjectId: 'a', x: 0, y: 0, width: 200, height: 100 }])),
    );
    expect(otherBand(strayed, plant.zone, 'zone:a')?.level).toBe('4');
    const levelless = new Map(plant.zone).set('a', { ...plant.zone.get('a')!, purdueLevel: null });
    expect(otherBand(scene, levelless, 'zone:a')?.level).toBe('2');
    expect(otherBand(scene, plant.zone, 'zone:nobody')).toBeNull();
  });
});
