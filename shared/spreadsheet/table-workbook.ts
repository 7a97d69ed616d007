import type { CellLook, WrittenPage } from '#shared/supplier/workbook.ts';
import type { SheetPage } from './sheet-kind.ts';

/** Widths of columns in characters, and how many rows are looked at for them. */
const width = { least: 8, most: 48 } as const;
const LOOKED_AT = 200;

const longest = (text: string): number => Math.max(...text.split('\n').map(({ length }) => length));

/** A table as a page of a workbook: its heads stay in sight, and the id stands in small letters. */
export function tableWorkbookPage({ name, rows }: SheetPage): WrittenPage {
  const heads = rows[0] ?? [];
  const widthOf = (at: number) => {
    const most = rows.slice(0, LOOKED_AT).reduce((sum, row) => Math.max(sum, longest(row[at] ?? '')), 0);
    return Math.min(width.most, Math.max(width.least, most + 2));
  };
  const lookOf = (row: number, column: number): CellLook =>
    row === 0 ? 'head' : column === heads.length - 1 ? 'key' : 'text';
  return {
    name,
    widths: heads.map((_head, at) => widthOf(at)),
    rows: rows.map((row, at) => row.map((text, column) => (text === '' ? null : { text, look: lookOf(at, column) }))),
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 1,
    frozenColumns: 1,
    wordLists: [],
  };
}
