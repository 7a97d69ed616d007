import { expect, test } from 'vitest';
import { median, ratioOf, verdictOf, type Row } from './row.ts';

const row: Row = { what: 'x', unit: 'ms', ours: 30, beside: 20, besideWhat: 'y', goal: { ratio: 1.5 } };

test.each([
  [row, 'ok'],
  [{ ...row, ours: 31 }, 'over'],
  [{ ...row, ours: null }, 'not measured'],
  [{ ...row, beside: null }, 'not measured'],
  [{ ...row, goal: { most: 29 } }, 'over'],
  [{ ...row, goal: { most: 30 }, beside: null }, 'ok'],
  [{ ...row, goal: null }, 'watched'],
] as const)('%j is %s', (one, verdict) => {
  expect(verdictOf(one)).toBe(verdict);
});

test('ratio and median', () => {
  expect(ratioOf(row)).toBe(1.5);
  expect(ratioOf({ ...row, beside: 0 })).toBe(null);
  expect(median([5, 1, 3])).toBe(3);
});
