import type { AssetWords } from '#shared/catalog/asset-words.ts';
import { MAX_LINE_LENGTH, MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import type { AssetColumn, AssetRow } from './asset-row.ts';
import { guessColumns, type Columns } from './guess-columns.ts';
import { columnOfHead } from './head-words.ts';
import { readCount, readCountedName } from './read-count.ts';

/** The assets of a pasted list, and the heads of the columns that were not read. */
export type AssetList = { readonly rows: readonly AssetRow[]; readonly unread: readonly string[] };

type Cells = readonly (readonly string[])[];

const MOST_ADDRESSES = 1000;
const bullet = /^(?:[-•·・*▪‣]|\d{1,4}[.)])\s+/u;

/** A cell as one line, without what pasting adds around it. */
const lineOf = (cell: string | undefined): string =>
  (cell ?? '')
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim()
    .slice(0, MAX_LINE_LENGTH);

/** What the first row names the columns, or null where it is no row of heads. */
function headColumns(head: readonly string[]): Columns | null {
  const columns: (AssetColumn | null)[] = [];
  for (const cell of head) {
    const column = columnOfHead(cell);
    columns.push(column !== null && columns.includes(column) ? null : column);
  }
  const known = columns.filter((column) => column !== null);
  const isHead = head.length === 1 ? known[0] === 'name' : known.length >= 2;
  return isHead ? withName(columns) : null;
}

/** Where no head says name, a first column of which nothing is known is taken for it. */
function withName(columns: readonly (AssetColumn | null)[]): Columns {
  return columns.includes('name') || columns[0] !== null ? columns : ['name', ...columns.slice(1)];
}

function typeOf(stated: string, name: string, product: string, words: AssetWords): string {
  if (stated !== '') return words.whole(stated) ?? words.within(stated) ?? stated;
  return words.within(name) ?? words.within(product) ?? '';
}

function readRow(cells: readonly string[], columns: Columns, words: AssetWords): AssetRow | null {
  const cell = (column: AssetColumn): string => cells[columns.indexOf(column)] ?? '';
  const [type, product] = [lineOf(cell('type')), lineOf(cell('product'))];
  const named = readCountedName(lineOf(cell('name')).replace(bullet, ''));
  const addresses = cell('address')
    .split(/[\s,;、]+/u)
    .filter((one) => one !== '');
  const name = named.name || product || type || (addresses[0] ?? '');
  if (name === '') return null;
  return {
    name: name.slice(0, MAX_LINE_LENGTH),
    type: typeOf(type, named.name, product, words),
    vendor: lineOf(cell('vendor')),
    product,
    version: lineOf(cell('version')),
    addresses: addresses.slice(0, MOST_ADDRESSES).map((one) => one.slice(0, MAX_LINE_LENGTH)),
    count: readCount(cell('count')) ?? named.count,
    zone: lineOf(cell('zone')),
    description: cell('description').trim().slice(0, MAX_NOTE_LENGTH),
  };
}

/**
 * Reads the cells of a pasted column or table as assets, with the type of each recognised. A first row of heads says what
 * the columns are; without one it is guessed from what stands in them. Rows that name nothing are left out.
 */
export function readAssetList(cells: Cells, words: AssetWords, isZone: (name: string) => boolean): AssetList {
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [head] = filled;
  if (!head) return { rows: [], unread: [] };
  const heads = headColumns(head);
  const columns = heads ?? guessColumns(filled, words, isZone);
  return {
    rows: (heads ? filled.slice(1) : filled).flatMap((row) => readRow(row, columns, words) ?? []),
    unread: heads ? head.map(lineOf).filter((cell, at) => heads[at] === null && cell !== '') : [],
  };
}

/** What is typed as an asset's name: its count after ×, and the type that the name speaks of. */
export function readTypedAsset(text: string, words: AssetWords | null): Pick<AssetRow, 'name' | 'count' | 'type'> {
  const { name, count } = readCountedName(text);
  return { name, count, type: words?.within(name) ?? '' };
}
