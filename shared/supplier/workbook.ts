/** How a cell that we write looks, and whether somebody is to fill it in. */
export type CellLook = 'title' | 'text' | 'note' | 'label' | 'value' | 'head' | 'input' | 'key';

/** A cell that we write: always a text, whatever it begins with. */
export type WrittenCell = {
  readonly text: string;
  readonly look: CellLook;
};

/** The words that the cells of a column, from a row to another, can be filled in with. */
export type WordList = {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly words: readonly string[];
};

/** A page of a workbook that we write. Rows and columns count from 0. */
export type WrittenPage = {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (WrittenCell | null)[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What stays in sight while scrolling, and on every printed page. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly wordLists: readonly WordList[];
};

/** What kind of value a cell holds; of a formula nothing is believed. */
export type ReadValue = 'text' | 'number' | 'day' | 'formula' | 'error';

/** A cell that was read, as text. Rows and columns count from 0. */
export type ReadCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly as: ReadValue;
};

/** A block of merged cells, both ends within it. */
export type MergedCells = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** A page of a workbook that was read: its cells that hold something. */
export type ReadPage = {
  readonly name: string;
  readonly cells: readonly ReadCell[];
  readonly merged: readonly MergedCells[];
};

/** The name of a column as spreadsheets write it: A, B, … Z, AA. */
function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The name of a cell as spreadsheets write it: B7. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
