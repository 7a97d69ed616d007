import type { GridRange } from './grid-keys.ts';
import type { GridSource } from './grid-types.ts';

type Rows = { readonly rowIds: readonly string[]; readonly head?: GridSource['head'] | undefined };

/** Whether the row at a place heads a group. */
export function isHeadAt({ rowIds, head }: Rows, row: number): boolean {
  const rowId = rowIds[row];
  return head !== undefined && rowId !== undefined && head(rowId) !== null;
}

/** The rows that can be edited, without the heads between them. */
export function editableRows({ rowIds, head }: Rows, top = 0, bottom = rowIds.length - 1): readonly string[] {
  const rows = rowIds.slice(top, bottom + 1);
  return head ? rows.filter((rowId) => head(rowId) === null) : rows;
}

/** A block among the rows that can be edited; null where it holds nothing but heads. */
export function editableRange(rows: Rows, range: GridRange): GridRange | null {
  if (!rows.head) return range;
  const count = editableRows(rows, range.top, range.bottom).length;
  const top = editableRows(rows, 0, range.top - 1).length;
  return count === 0 ? null : { ...range, top, bottom: top + count - 1 };
}

/** The next row in a direction that can be edited; the one it began at where there is none. */
export function nextEditable(rows: Rows, from: number, step: 1 | -1): number {
  for (let row = from + step; row >= 0 && row < rows.rowIds.length; row += step) if (!isHeadAt(rows, row)) return row;
  return from;
}
