import { canCoast, stretchOf } from '#renderer/canvas/paint/coast.ts';
import { expect, it } from 'vitest';

const painted = { x: 100, y: 50, zoom: 0.5 };
const size = { width: 800, height: 600 };

it.each([
  ['closer', { x: -100, y: -50, zoom: 1 }, true],
  ['closer, beside what was painted', { x: 400, y: 0, zoom: 1 }, false],
  ['so close that the picture is too coarse', { x: -2000, y: -1500, zoom: 3 }, false],
  ['further away', { x: 200, y: 150, zoom: 0.4 }, false],
  ['the same zoom, which is panned', { x: 90, y: 50, zoom: 0.5 }, false],
])('a painted screen is stretched or not for a view %s', (_what, view, is) =>
  expect(canCoast(painted, view, size)).toBe(is),
);

it('a stretched screen shows each point where the view has it', () =>
  expect(stretchOf(painted, { x: -100, y: -50, zoom: 1 })).toBe('translate(-300px, -150px) scale(2)'));
