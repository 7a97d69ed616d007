import { guessColumns } from '#shared/asset-list/guess-columns.ts';
import { locales } from '#shared/catalog/localized-text.ts';
import { columnsOf, headOf } from './columns/index.ts';
import { foldedName } from '#shared/folded-name.ts';
import { foldedHead } from './fold.ts';
import type { SheetContext } from './sheet-context.ts';
import { sheetKinds, type SheetKind, type SheetPage } from './sheet-kind.ts';

/** What a column of a file is taken for: the id of a column, or null for one that is not read. */
export type Mapping = readonly (string | null)[];

/** What the rows of a page are, where their heads stand (from 0; null for nowhere), and what its columns are. */
export type Recognised = { readonly kind: SheetKind; readonly headRow: number | null; readonly columns: Mapping };

/** A head that a person said the meaning of on this machine; it goes before what is recognised. */
export type LearnedHead = { readonly kind: SheetKind; readonly head: string; readonly column: string | null };

/** How many rows are looked through for heads. */
const LOOKED_AT = 40;
const LEAST_HEADS = 2;

type HeadTable = ReadonlyMap<string, string | null>;

/** Every head that is known for a kind: what is learned, what the app writes, then what people write. */
function headTable(kind: SheetKind, context: SheetContext, learned: readonly LearnedHead[]): HeadTable {
  const table = new Map<string, string | null>();
  const add = (head: string, column: string | null) => {
    const key = foldedHead(head);
    if (key !== '' && !table.has(key)) table.set(key, column);
  };
  for (const one of learned) if (one.kind === kind) add(one.head, one.column);
  const columns = columnsOf(kind, context);
  for (const column of columns) for (const locale of locales) add(headOf(column, context, locale), column.id);
  for (const { id, words } of columns) for (const word of words.split(', ')) add(word, id);
  return table;
}

/** The columns that a row names, each once. */
function columnsIn(row: readonly string[], table: HeadTable): Mapping {
  const taken = new Set<string>();
  return row.map((cell) => {
    const column = table.get(foldedHead(cell)) ?? null;
    if (column === null || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

const known = (mapping: Mapping): number => mapping.filter((column) => column !== null).length;

/** The row with the most heads; of heads in two rows the lower, under which the values stand. */
function findHeads(
  rows: SheetPage['rows'],
  table: HeadTable,
): { readonly headRow: number | null; readonly columns: Mapping } {
  const mappings = rows.slice(0, LOOKED_AT).map((row) => columnsIn(row, table));
  const most = Math.max(0, ...mappings.map(known));
  let at = mappings.findIndex((mapping) => known(mapping) === most);
  while (known(mappings[at + 1] ?? []) === most && most > 0) at += 1;
  const isNarrow = rows.slice(0, LOOKED_AT).every((row) => row.filter((cell) => cell !== '').length <= 1);
  if (most >= LEAST_HEADS || (isNarrow && most === 1)) return { headRow: at, columns: mappings[at] ?? [] };
  return { headRow: null, columns: [] };
}

/** Where no head says it, the columns of an asset list are guessed from what stands in them. */
function guessed(page: SheetPage, context: SheetContext): Mapping {
  const meant: Readonly<Record<string, string>> = { address: 'addresses', zone: 'zoneId' };
  const filled = page.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const isZone = (name: string) => context.finder('zone').find(name).length > 0;
  return guessColumns(filled, context.assetWords, isZone).map((column) => column && (meant[column] ?? column));
}

/** What the columns are when the kind, and perhaps the row of heads, is chosen. */
export function recogniseColumns(
  page: SheetPage,
  kind: SheetKind,
  context: SheetContext,
  learned: readonly LearnedHead[],
  headRow?: number | null,
): Recognised {
  const table = headTable(kind, context, learned);
  const found =
    headRow === undefined
      ? findHeads(page.rows, table)
      : { headRow, columns: headRow === null ? [] : columnsIn(page.rows[headRow] ?? [], table) };
  const columns = found.headRow === null && kind === 'asset' ? guessed(page, context) : found.columns;
  return { kind, headRow: found.headRow, columns };
}

/** Whether the name of a page is that of a kind of table. */
const isNamedLike = (page: SheetPage, kind: SheetKind, { texts }: SheetContext): boolean =>
  locales.some((locale) => foldedName(texts(locale, `spreadsheet:kind.${kind}`)) === foldedName(page.name));

/** What the rows of a page are: of the kind whose heads it has most of. */
export function recognise(page: SheetPage, context: SheetContext, learned: readonly LearnedHead[]): Recognised {
  const found = sheetKinds.map((kind) => recogniseColumns(page, kind, context, learned));
  const score = ({ kind, headRow, columns }: Recognised) =>
    (headRow === null ? 0 : known(columns)) + (isNamedLike(page, kind, context) ? 0.5 : 0);
  return found.reduce((best, one) => (score(one) > score(best) ? one : best));
}
