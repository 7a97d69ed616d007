import { bundlesOf, isVeil } from '#shared/drawing/paint/bundles.ts';
import { pictured } from '#tests/support/drawn-sheet.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, it } from 'vitest';

/** Zones in a row, each with two conduits to its neighbour. */
const row = (zones: number) =>
  pictured(
    aPlant({
      zone: Array.from({ length: zones }, (_, at) => ({ id: `Z${at}` })),
      conduit: Array.from({ length: 2 * (zones - 1) }, (_, at) => {
        const from = Math.floor(at / 2);
        return { id: `C${at}`, from: `Z${from}`, to: `Z${from + 1}` };
      }),
    }),
  );

it.each([
  [4, 1, 3, Infinity, false],
  [241, 1, 240, Infinity, false],
  [242, 1, 241, Infinity, true],
  [101, 1, 100, 120_000, false],
  [102, 1, 101, 120_000, true],
])('%i zones in a row at zoom %d have %i bundles of two conduits', (zones, zoom, count, room, veiled) => {
  const bundles = bundlesOf(row(zones), zoom);
  expect(bundles.map(({ conduits }) => conduits.length)).toEqual(Array<number>(count).fill(2));
  expect(isVeil(bundles, room)).toBe(veiled);
});
