import { levelTop } from '#renderer/ui/LevelBars.tsx';
import { cellAfterKey } from '#renderer/ui/VectorInput.tsx';
import { expect, test } from 'vitest';

test.each([
  [0, 64],
  [1, 48],
  [4, 0],
])('level %i ends at %i from the top', (level, top) => {
  expect(levelTop(level)).toBe(top);
});

test.each([
  [2, '4', 4],
  [2, '5', null],
  [3, 'ArrowUp', 4],
  [4, 'ArrowUp', 4],
  [0, 'ArrowDown', 0],
  [1, 'ArrowLeft', null],
])('a cell of %i after %s', (value, key, after) => {
  expect(cellAfterKey(value, key)).toBe(after);
});
