import { positionOf } from '#shared/drawing/scene/position-of.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

test('a thing is counted among its neighbours as they are read', () => {
  const plant = aPlant({
    zone: [{ id: 'Z' }, { id: 'Y' }],
    asset: [
      { id: 'low', zoneId: 'Z' },
      { id: 'right', zoneId: 'Z' },
      { id: 'left', zoneId: 'Z' },
    ],
    placement: [
      aPlace('zone', 'Z', 0, 0, 600, 400),
      aPlace('zone', 'Y', 700, 0, 600, 400),
      aPlace('asset', 'low', 12, 200),
      aPlace('asset', 'right', 300, 44),
      aPlace('asset', 'left', 12, 44),
    ],
  });
  const scene = buildScene(plant, 'main');
  expect(
    ['asset:left', 'asset:right', 'asset:low', 'zone:Y', 'asset:none'].map((key) => positionOf(scene, key)),
  ).toEqual([
    { number: 1, count: 3, holderKey: 'zone:Z' },
    { number: 2, count: 3, holderKey: 'zone:Z' },
    { number: 3, count: 3, holderKey: 'zone:Z' },
    { number: 2, count: 2, holderKey: null },
    null,
  ]);
});
