import type { LocalizedText } from '#shared/catalog/localized-text.ts';
import type { Cell, Column, ColumnType, Said, SaidParams, Table } from './report-document.ts';

/** A text of the locales. */
export function text(key: string, params?: SaidParams): Said {
  return params === undefined ? { say: 'text', key } : { say: 'text', key, params };
}

/** Words of the plant as somebody wrote them; null where nothing is written. */
export function words(written: string): Said | null {
  return written.trim() === '' ? null : { say: 'words', words: written };
}

/** A name or an id, which is never empty. */
export function name(written: string): Said {
  return { say: 'words', words: written };
}

/** A text of the catalog. */
export function both({ en, ja }: LocalizedText): Said {
  return { say: 'both', en, ja };
}

/** A moment or a day; null where there is none. */
export function moment(iso: string | null): Said | null {
  return iso === null || iso === '' ? null : { say: 'moment', iso };
}

/** A moment with its time; null where there is none. */
export function time(iso: string): Said | null {
  return iso === '' ? null : { say: 'time', iso };
}

/** Several things one after another; null where there is none. */
export function list(parts: readonly (Said | null)[]): Said | null {
  const said = parts.filter((part) => part !== null);
  if (said.length < 2) return said[0] ?? null;
  return { say: 'all', parts: said };
}

/** A whole number. */
export function count(value: number): Cell {
  return { say: 'number', value };
}

/** Yes, or no. */
export function yes(isYes: boolean): Cell {
  return { say: 'yes', isYes };
}

/** A column, titled by a text. */
export function column(id: string, type: ColumnType, share: number, key: string): Column {
  return { id, type, share, title: text(key) };
}

/** A table; `cellsOf` gives what stands in a row, in the order of the columns. */
export function table<T>(
  head: Pick<Table, 'id' | 'columns'> & { readonly title: string; readonly whenEmpty: string },
  rows: readonly T[],
  keyOf: (row: T) => string,
  cellsOf: (row: T) => readonly Cell[],
): Table {
  const { id, columns, title, whenEmpty } = head;
  return {
    block: 'table',
    id,
    title: text(title),
    columns,
    rows: rows.map((row) => ({ key: keyOf(row), cells: cellsOf(row) })),
    whenEmpty: text(whenEmpty),
  };
}

/** A table without some of its columns. */
export function without(whole: Table, columnIds: readonly string[]): Table {
  const stays = whole.columns.map(({ id }) => !columnIds.includes(id));
  return {
    ...whole,
    columns: whole.columns.filter((_, at) => stays[at]),
    rows: whole.rows.map(({ key, cells }) => ({ key, cells: cells.filter((_, at) => stays[at]) })),
  };
}
