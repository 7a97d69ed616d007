import { conduitsAround, otherEnd } from '#shared/drawing/scene/conduits-around.ts';
import { edgeAt } from '#shared/drawing/scene/edge-at.ts';
import { contains, grown } from '#shared/drawing/scene/geometry.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const plant = aPlant({
  zone: [
    { id: 'Site' },
    { id: 'Cell', parentId: 'Site' },
    { id: 'North' },
    { id: 'East' },
    { id: 'South' },
    { id: 'West' },
  ],
  conduit: [
    { id: 'w', from: 'West', to: 'Site' },
    { id: 's', from: 'Site', to: 'South' },
    { id: 'n2', from: 'Site', to: 'North' },
    { id: 'n1', from: 'North', to: 'Site' },
    { id: 'e', from: 'Site', to: 'East' },
    { id: 'elsewhere', from: 'East', to: 'West' },
  ],
  placement: [
    aPlace('zone', 'Site', 0, 0, 400, 400),
    aPlace('zone', 'Cell', 12, 44, 200, 100),
    aPlace('zone', 'North', 96, -300, 208, 100),
    aPlace('zone', 'East', 700, 150, 208, 100),
    aPlace('zone', 'South', 96, 700, 208, 100),
    aPlace('zone', 'West', -700, 150, 208, 100),
  ],
});
const scene = buildScene(plant, 'main');

describe('the zone whose edge is at a point', () => {
  test.each([
    ['on its left border', 0, 200, 'Site'],
    ['just outside', 404, 200, 'Site'],
    ['just inside', 395, 200, 'Site'],
    ['off a corner, within reach over the corner', 403, 404, 'Site'],
    ['off a corner, beyond reach', 406, 406, null],
    ['in the middle of a zone', 300, 300, null],
    ['nearer to the inner border', 10, 60, 'Cell'],
    ['nearer to the outer border', 4, 60, 'Site'],
    ['between both borders, as far from each', 6, 60, 'Cell'],
    ['outside of all', 550, 550, null],
  ])('%s', (_where, x, y, id) => {
    expect(edgeAt(scene, { x, y }, 6)).toBe(id);
  });

  test('of any drawing, is one whose border the point is near', () => {
    fc.assert(
      fc.property(arbitraryDrawing, fc.integer({ max: 900 }), fc.integer({ max: 900 }), (drawn, x, y) => {
        const any = buildScene(drawn, 'main');
        const id = edgeAt(any, { x, y }, 8);
        const near = (zoneId: string) => {
          const rect = any.items.get(`zone:${zoneId}`)?.abs ?? { x: 0, y: 0, width: 0, height: 0 };
          return contains(grown(rect, 8), { x, y }) && !contains(grown(rect, -8.001), { x, y });
        };
        if (id !== null) expect(near(id)).toBe(true);
        else expect([...drawn.zone.keys()].filter((one) => near(one) && !isCorner(any, one, x, y))).toEqual([]);
      }),
    );
  });
});

/** Beyond a corner the distance is measured aslant, so that a point in the grown square may still be out of reach. */
function isCorner(any: ReturnType<typeof buildScene>, zoneId: string, x: number, y: number): boolean {
  const {
    x: left,
    y: top,
    width,
    height,
  } = any.items.get(`zone:${zoneId}`)?.abs ?? { x: 0, y: 0, width: 0, height: 0 };
  return (x < left || x > left + width) && (y < top || y > top + height);
}

test('conduits of a zone go clockwise from the one that leads up', () => {
  const around = (key: string) => conduitsAround(scene, plant.conduit.values(), key).map(({ id }) => id);
  expect(around('zone:Site')).toEqual(['n1', 'n2', 'e', 's', 'w']);
  expect(around('zone:Cell')).toEqual([]);
  expect(around('zone:none')).toEqual([]);
});

test('the other end of a conduit is seen from either end', () => {
  const conduit = { from: 'Z', to: { external: 'Vendor' } };
  expect(['zone:Z', 'external:Vendor', 'zone:X'].map((key) => otherEnd(conduit, key))).toEqual([
    'external:Vendor',
    'zone:Z',
    null,
  ]);
});
