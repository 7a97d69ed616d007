import { pastedBlock } from '#renderer/ui/grid/grid-clipboard.ts';
import { actionOfKey, afterTab, rangeBetween } from '#renderer/ui/grid/grid-keys.ts';
import { expect, test } from 'vitest';

const size = { rows: 10, columns: 4, page: 5 };
const at = { row: 3, column: 1 };
const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  actionOfKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, at, size);
const move = (row: number, column: number, isExtending = false) => ({ do: 'move', to: { row, column }, isExtending });

test.each([
  ['ArrowUp', {}, move(2, 1)],
  ['ArrowRight', { ctrlKey: true }, move(3, 3)],
  ['ArrowDown', { shiftKey: true }, move(4, 1, true)],
  ['PageDown', {}, move(8, 1)],
  ['PageUp', {}, move(0, 1)],
  ['Home', {}, move(3, 0)],
  ['End', { ctrlKey: true }, move(9, 3)],
  ['Tab', {}, move(3, 2)],
  ['Tab', { shiftKey: true }, move(3, 0)],
  ['Enter', {}, { do: 'edit' }],
  ['F2', {}, { do: 'edit' }],
  ['Enter', { ctrlKey: true }, { do: 'addRow' }],
  ['Delete', {}, { do: 'clear' }],
  ['Delete', { ctrlKey: true }, { do: 'removeRows' }],
  ['a', { ctrlKey: true }, { do: 'selectAll' }],
  ['d', { ctrlKey: true }, { do: 'fillDown' }],
  ['d', { ctrlKey: true, shiftKey: true }, null],
  ['a', {}, null],
  ['ArrowDown', { altKey: true }, null],
])('%s %o', (key, held, action) => {
  expect(press(key, held)).toEqual(action);
});

test('Tab goes on in the next row and leaves at the ends', () => {
  expect(afterTab({ row: 0, column: 3 }, size, false)).toEqual({ row: 1, column: 0 });
  expect(afterTab({ row: 9, column: 3 }, size, false)).toBeNull();
  expect(afterTab({ row: 0, column: 0 }, size, true)).toBeNull();
});

test('a block lies between its corners whichever is first', () => {
  expect(rangeBetween({ row: 5, column: 0 }, { row: 2, column: 3 })).toEqual({ top: 2, bottom: 5, left: 0, right: 3 });
});

test('one copied cell fills the chosen block; a block comes as it is', () => {
  const range = { top: 1, bottom: 2, left: 0, right: 1 };
  expect(pastedBlock('x', range)).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
  expect(pastedBlock('x\ty', range)).toEqual([['x', 'y']]);
});
