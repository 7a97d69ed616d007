import { perimeterOf } from '#shared/drawing/scene/perimeter.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { sucOf } from '#shared/model/model.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, it } from 'vitest';

/** Cell and Store belong to the SUC, Office does not; one way leads into each of the first two. */
const model = aPlant({
  suc: {
    accessPoints: [
      { id: 'AP1', name: 'Remote', zoneId: 'Cell' },
      { id: 'AP2', name: 'Gate', zoneId: 'Store' },
    ],
  },
  zone: [{ id: 'Cell' }, { id: 'Store' }, { id: 'Office', inScope: false }],
  conduit: [
    { id: 'C1', from: 'Cell', to: 'Store' },
    { id: 'C2', from: 'Cell', to: 'Office' },
  ],
  diagram: [
    { id: 'ofCell', zoneIds: ['Cell'] },
    { id: 'ofSuc', zoneIds: ['Cell', 'Store'] },
  ],
});

const perimeterIn = (diagramId: string) =>
  perimeterOf(buildScene(model, diagramId), model.zone, sucOf(model).accessPoints);

it.each([
  ['main', true, ['AP1', 'AP2']],
  ['ofSuc', true, ['AP1', 'AP2']],
  // Store belongs to the SUC and is not shown: a border around Cell alone would leave it outside.
  ['ofCell', false, ['AP1']],
])('in the diagram %s, whether there is a border is %s, and the access points are %j', (diagramId, hasBorder, ids) => {
  const perimeter = perimeterIn(diagramId);
  expect((perimeter?.corners.length ?? 0) > 0).toBe(hasBorder);
  expect(perimeter?.points.map(({ id }) => id)).toEqual(ids);
});
