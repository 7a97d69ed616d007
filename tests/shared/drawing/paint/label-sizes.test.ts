import { labelRect } from '#shared/drawing/paint/conduit.ts';
import { labelSize } from '#shared/drawing/paint/label-sizes.ts';
import { overlaps } from '#shared/drawing/scene/geometry.ts';
import { pictured } from '#tests/support/drawn-sheet.ts';
import { aPlant } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** A server with so many clients below it, each on a conduit with a name. */
const star = (clients: number, name: string) =>
  pictured(
    aPlant({
      zone: [
        { id: 'Server', name: 'Server', purdueLevel: '3' },
        ...Array.from({ length: clients }, (_, at) => ({ id: `Z${at}`, name: `Client ${at}`, purdueLevel: '2' })),
      ],
      conduit: Array.from({ length: clients }, (_, at) => ({ id: `C${at}`, name, from: 'Server', to: `Z${at}` })),
    }),
  );

const sightAt = (zoom: number, letters = 1) => ({ zoom, letters, rect: { x: 0, y: 0, width: 1e6, height: 1e6 } });

function labelsAt(picture: ReturnType<typeof star>, zoom: number, letters: number) {
  const sight = sightAt(zoom, letters);
  return [...picture.conduits.values()].flatMap((conduit) => {
    const route = picture.routes.get(conduit.id);
    return route && labelSize(picture, conduit.id, sight).isSeen ? [labelRect(picture, conduit, route, sight)] : [];
  });
}

it('labels that grow with distance never touch one another', () => {
  const clients = fc.integer({ min: 1, max: 12 });
  const zoom = fc.double({ min: 0.05, max: 1, noNaN: true });
  fc.assert(
    fc.property(clients, zoom, fc.constantFrom(1, 1.3), (count, from, letters) => {
      const picture = star(count, 'Process data');
      const touching = (z: number) => {
        const labels = labelsAt(picture, z, letters);
        return labels.filter((a, at) => labels.some((b, other) => other > at && overlaps(a, b))).length;
      };
      // Where routes lie so close that labels touch as they are drawn, growing makes it no worse.
      expect(touching(from)).toBeLessThanOrEqual(touching(2));
    }),
    { numRuns: 40 },
  );
});

it.each([
  [2, false, 1],
  [0.2, true, null],
])('at zoom %d, whether only the pill is left is %s', (zoom, isPill, scale) => {
  const size = labelSize(star(3, 'A conduit with a long name'), 'C0', sightAt(zoom));
  expect(size.isPill).toBe(isPill);
  if (scale !== null) expect(size.scale).toBe(scale);
});

it('leaves the labels of a plant of many conduits as they are drawn', () => {
  const picture = star(61, 'x');
  for (const zoom of [0.05, 0.3, 1])
    expect(labelSize(picture, 'C0', sightAt(zoom))).toMatchObject({ scale: 1, isPill: false });
});
