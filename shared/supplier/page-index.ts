import type { ReadCell, ReadPage } from './workbook.ts';

/** The cells of a page by row and column. */
export type PageIndex = {
  readonly name: string;
  /** The rows that hold something, from top to bottom. */
  readonly rows: readonly number[];
  at(row: number, column: number): ReadCell | undefined;
  /** Whether a cell is merged with others. */
  isMerged(row: number, column: number): boolean;
};

/** Makes the cells of a page quick to find. */
export function indexPage({ name, cells, merged }: ReadPage): PageIndex {
  const byRow = new Map<number, Map<number, ReadCell>>();
  for (const cell of cells) {
    let row = byRow.get(cell.row);
    if (!row) byRow.set(cell.row, (row = new Map<number, ReadCell>()));
    row.set(cell.column, cell);
  }
  return {
    name,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    at: (row, column) => byRow.get(row)?.get(column),
    isMerged: (row, column) =>
      merged.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right),
  };
}
