import { editableRange, editableRows, isHeadAt, nextEditable } from '#renderer/ui/grid/grid-heads.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

const rowIds = ['#A', 'a1', 'a2', '#B', '#C', 'c1'];
const rows = {
  rowIds,
  head: (rowId: string) => (rowId.startsWith('#') ? { content: rowId, isFolded: false } : null),
};
const range = (top: number, bottom: number) => ({ top, bottom, left: 0, right: 2 });

test.each([
  [1, 2, { top: 0, bottom: 1 }],
  [0, 1, { top: 0, bottom: 0 }],
  [2, 5, { top: 1, bottom: 2 }],
  [3, 5, { top: 2, bottom: 2 }],
  [0, 5, { top: 0, bottom: 2 }],
])('rows %i to %i are a block of what can be edited', (top, bottom, inner) => {
  expect(editableRange(rows, range(top, bottom))).toEqual({ ...inner, left: 0, right: 2 });
});

test('heads alone are no block, and without heads every block is as it is', () => {
  expect(editableRange(rows, range(3, 4))).toBeNull();
  expect(editableRange({ rowIds }, range(3, 4))).toEqual(range(3, 4));
});

test('a block holds exactly the rows between its ends that are no heads', () => {
  const end = fc.nat({ max: rowIds.length - 1 });
  fc.assert(
    fc.property(end, end, (a, b) => {
      const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
      const inner = editableRange(rows, range(top, bottom));
      const wanted = rowIds.slice(top, bottom + 1).filter((id) => !id.startsWith('#'));
      expect(inner ? editableRows(rows).slice(inner.top, inner.bottom + 1) : []).toEqual(wanted);
      expect(editableRows(rows, top, bottom)).toEqual(wanted);
    }),
  );
});

test('Enter after typing steps over heads and stays at the ends', () => {
  expect(nextEditable(rows, 2, 1)).toBe(5);
  expect(nextEditable(rows, 5, -1)).toBe(2);
  expect(nextEditable(rows, 5, 1)).toBe(5);
  expect(nextEditable(rows, 1, -1)).toBe(1);
  expect([0, 1, 3, 9].map((row) => isHeadAt(rows, row))).toEqual([true, false, true, false]);
});
