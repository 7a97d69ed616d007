import type { Pen } from '#shared/drawing/pen.ts';
import { right, type Rect } from '#shared/drawing/scene/geometry.ts';
import { wrapWhole } from './wrap-whole.ts';

/** A table of a sheet: its columns with their shares of the width, and its rows. */
export type SheetTable = {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
};

const TEXT = 9;
const LINE = 12.5;
const PAD = 6;
const TITLE = 26;
const HEAD = 18;
/** A cell with more lines than this is cut. */
const MOST_LINES = 32;

type Row = { readonly cells: readonly (readonly string[])[]; readonly height: number };
/** A stretch of a table that fits on a page. */
type Piece = { readonly table: SheetTable; readonly rows: readonly Row[] };

function rowOf(cells: readonly string[], { columns }: SheetTable, width: number): Row {
  const lines = cells.map((text, at) => {
    const all = wrapWhole(text, TEXT, (columns[at]?.share ?? 0) * width - 2 * PAD);
    return all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES - 1), '…'];
  });
  return { cells: lines, height: Math.max(...lines.map(({ length }) => length)) * LINE + PAD };
}

/** Splits tables into what goes on each page, given the room for them. */
export function paginate(tables: readonly SheetTable[], { width, height }: Pick<Rect, 'width' | 'height'>): Piece[][] {
  const pages: Piece[][] = [];
  let [page, left] = [[] as Piece[], 0];
  const turn = () => {
    if (page.length > 0) pages.push(page);
    [page, left] = [[], height];
  };
  turn();
  for (const table of tables) {
    let rows: Row[] = [];
    const close = () => {
      if (rows.length > 0) page.push({ table, rows });
      rows = [];
    };
    left -= TITLE + HEAD;
    for (const row of table.rows.map((cells) => rowOf(cells, table, width))) {
      if (row.height > left) {
        close();
        turn();
        left -= TITLE + HEAD;
      }
      rows.push(row);
      left -= row.height;
    }
    close();
  }
  turn();
  return pages;
}

function paintRow(pen: Pen, { columns }: SheetTable, row: Row, { x, y, width }: Rect): void {
  let start = x;
  row.cells.forEach((lines, at) => {
    lines.forEach((text, index) =>
      pen.text(text, { x: start + PAD, y: y + PAD / 2 + (index + 0.5) * LINE }, { size: TEXT, ink: 'ink' }),
    );
    start += (columns[at]?.share ?? 0) * width;
  });
}

function paintHead(pen: Pen, { title, columns }: SheetTable, rect: Rect): void {
  pen.text(title, { x: rect.x + PAD, y: rect.y + TITLE / 2 + 2 }, { size: 12, ink: 'ink', isStrong: true });
  let start = rect.x;
  for (const column of columns) {
    const at = { x: start + PAD, y: rect.y + TITLE + HEAD / 2 };
    pen.text(column.title, at, { size: 8, ink: 'ink-3', isStrong: true, maxWidth: column.share * rect.width - PAD });
    start += column.share * rect.width;
  }
}

/** Draws what of tables is on a page. */
export function paintTables(pen: Pen, pieces: readonly Piece[], rect: Rect): void {
  let { y } = rect;
  const rule = (ink: 'edge' | 'edge-strong') =>
    pen.line(
      [
        { x: rect.x, y },
        { x: right(rect), y },
      ],
      { ink, width: 0.75 },
    );
  for (const { table, rows } of pieces) {
    paintHead(pen, table, { ...rect, y });
    y += TITLE + HEAD;
    rule('edge-strong');
    for (const row of rows) {
      paintRow(pen, table, row, { ...rect, y });
      y += row.height;
      rule('edge');
    }
  }
}
