import { describe, expect, it } from 'vitest';
import { renameExternal } from '#shared/commands/rename-external.ts';
import { after, aPlace } from '#tests/support/drawing.ts';
import { aPlant } from '#tests/support/plant.ts';

const plant = aPlant({
  zone: [{ id: 'Z1' }],
  conduit: [
    { id: 'C1', from: 'Z1', to: { external: 'Vendor' } },
    { id: 'C2', from: { external: 'Vendor' }, to: { external: 'Plant' } },
  ],
  placement: [aPlace('external', 'Vendor', 1, 2), aPlace('external', 'Plant', 3, 4)],
});
const ends = (model: typeof plant) => [...model.conduit.values()].flatMap(({ from, to }) => [from, to]);
const places = (model: typeof plant) => [...model.placement.values()].map(({ subjectId, x }) => [subjectId, x]);

describe('renameExternal', () => {
  it('renames the point on every conduit and takes its place along', () => {
    const renamed = after(plant, renameExternal('main', 'Vendor', 'Service'));
    expect(ends(renamed)).toEqual(['Z1', { external: 'Service' }, { external: 'Service' }, { external: 'Plant' }]);
    expect(places(renamed)).toEqual([
      ['Plant', 3],
      ['Service', 1],
    ]);
  });
  it('joins it with a point that has the name already', () => {
    const renamed = after(plant, renameExternal('main', 'Vendor', 'Plant'));
    expect(ends(renamed)).toEqual(['Z1', { external: 'Plant' }, { external: 'Plant' }, { external: 'Plant' }]);
    expect(places(renamed)).toEqual([['Plant', 3]]);
  });
  it('changes nothing where there is no such point', () =>
    expect(after(plant, renameExternal('main', 'Nobody', 'Plant'))).toEqual(plant));
});
