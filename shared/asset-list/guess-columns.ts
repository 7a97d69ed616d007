import type { AssetWords } from '#shared/catalog/asset-words.ts';
import type { AssetColumn } from './asset-row.ts';
import { readCount } from './read-count.ts';

/** What each column of a table holds; null for one that is not read. */
export type Columns = readonly (AssetColumn | null)[];

/** How many rows are looked at to guess what a column holds. */
const LOOKED_AT = 200;
const MOSTLY = 0.6;

const address = /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?$|^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$|^[\da-f:]*::?[\da-f:]+$/i;
const version = /^(?:v|ver\.?\s*|rev\.?\s*)?\d+(?:\.\d+)+[a-z\d.-]*$/i;

type Sign = { readonly column: AssetColumn; isSign(cell: string): boolean };

function signsOf(words: AssetWords, isZone: (name: string) => boolean): readonly Sign[] {
  return [
    { column: 'address', isSign: (cell) => cell.split(/[\s,;、]+/u).every((one) => address.test(one)) },
    { column: 'version', isSign: (cell) => version.test(cell) },
    { column: 'count', isSign: (cell) => readCount(cell) !== null },
    { column: 'zone', isSign: isZone },
    { column: 'type', isSign: (cell) => words.whole(cell) !== null },
  ];
}

/** What is left over once the telling columns are taken: names come first, then who made it and what it is. */
const leftOver: Readonly<Record<number, readonly AssetColumn[]>> = {
  1: ['name'],
  2: ['name', 'product'],
  3: ['name', 'vendor', 'product'],
};

/** Whether a column only numbers the rows. */
const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, at) => Number(cell) === Number(cells[0]) + at);

/** Guesses what the columns of a table without heads hold from what stands in them. A column of names is always found. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  words: AssetWords,
  isZone: (name: string) => boolean,
): Columns {
  const looked = rows.slice(0, LOOKED_AT);
  const width = Math.max(0, ...looked.map(({ length }) => length));
  if (width < 2) return Array<AssetColumn>(width).fill('name');
  const cells = Array.from({ length: width }, (_column, at) =>
    looked.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== ''),
  );
  const columns: (AssetColumn | null)[] = Array<null>(width).fill(null);
  const isFree = (at: number) => columns[at] === null && !isNumbering(cells[at] ?? []);
  const free = () => cells.flatMap((_cells, at) => (isFree(at) ? [at] : []));
  for (const { column, isSign } of signsOf(words, isZone)) {
    const isMostly = (at: number) => {
      const all = cells[at] ?? [];
      return all.length > 0 && all.filter(isSign).length >= MOSTLY * all.length;
    };
    // Names may be words for types too; the type itself stands behind them.
    const at = free().findLast(isMostly);
    if (at !== undefined) columns[at] = column;
  }
  const rest = free();
  const meant = leftOver[Math.min(rest.length, 3)] ?? [];
  rest.forEach((at, index) => (columns[at] = meant[index] ?? null));
  if (!columns.includes('name')) columns[Math.max(0, columns.indexOf('type'))] = 'name';
  return columns;
}
