import { conduitsAround, otherEnd } from '#shared/drawing/scene/conduits-around.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

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
