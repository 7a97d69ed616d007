import { expect, test } from 'vitest';
import { sortedRows } from '#renderer/features/programme/sheet/sorted-rows.ts';
import type { SheetColumn, SheetContext } from '#renderer/features/programme/sheet/sheet-column.ts';
import { aPlant } from '#tests/support/plant.ts';

type Row = { readonly name: string };
const columns: readonly SheetColumn<Row>[] = [{ id: 'name', width: 8, text: ({ name }) => name }];
const context: SheetContext = {
  model: aPlant(),
  locale: 'en',
  today: '2026-11-23',
  word: (key) => key,
  options: () => [],
};
const rows = ['SM-10', 'sm-9', 'SD-2'].map((name) => ({ name }));
const order = (columnId: string | null, isDescending = false) =>
  sortedRows(rows, columns, context, columnId === null ? null : { columnId, isDescending }).map(({ name }) => name);

test('rows stand by the text of a column, numbers by their value, and as they come without one', () => {
  expect(order('name')).toEqual(['SD-2', 'sm-9', 'SM-10']);
  expect(order('name', true)).toEqual(['SM-10', 'sm-9', 'SD-2']);
  expect([order(null), order('other')]).toEqual([rows, rows].map((all) => all.map(({ name }) => name)));
});
