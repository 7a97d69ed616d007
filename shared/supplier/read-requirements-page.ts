import type { SupplierAnswer } from '#shared/model/product.ts';
import type { RequirementState } from '#shared/model/requirement-status.ts';
import { idSchema, MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { indexPage, type PageIndex } from './page-index.ts';
import { columnOfKey, readColumns, type ReadColumn } from './sheet-format.ts';
import { sheetProblem, type SheetProblem } from './sheet-problem.ts';
import type { SupplierReturn } from './supplier-return.ts';
import { cellName, type ReadPage } from './workbook.ts';

/** Where the page of requirements has its columns. */
export type RequirementsPlace = {
  readonly page: ReadPage;
  readonly row: number;
  /** Where each column stands; more than one place where it was copied. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
};

/** Finds the row of keys on a page that has columns of requirements. */
export function requirementsPlaces(pages: readonly ReadPage[]): readonly RequirementsPlace[] {
  return pages.flatMap((page) => {
    const keys = page.cells.flatMap(({ row, column, text }) => {
      const key = columnOfKey(text);
      return key === null || key === 'value' ? [] : [{ key, row, column }];
    });
    const first = keys[0];
    if (!first) return [];
    const inRow = keys.filter(({ row }) => row === first.row);
    const columns = new Map(
      [...Map.groupBy(inRow, ({ key }) => key)].map(([key, at]) => [key, at.map((one) => one.column)]),
    );
    return [{ page, row: first.row, columns }];
  });
}

/** The ids of the component requirements that there are. */
export type KnownIds = ReadonlySet<string>;

type Columns = Readonly<Record<ReadColumn, number>>;

function columnsOf({ page, columns }: RequirementsPlace, problems: SheetProblem[]): Columns | null {
  const before = problems.length;
  const found = readColumns.map((column) => {
    const places = columns.get(column) ?? [];
    const params = { page: page.name, column };
    if (places.length === 0) problems.push(sheetProblem('missingColumn', params));
    if (places.length > 1) problems.push(sheetProblem('columnTwice', params));
    return [column, places[0] ?? 0] as const;
  });
  return problems.length > before ? null : (Object.fromEntries(found) as Columns);
}

type RowReader = {
  readonly page: PageIndex;
  readonly reader: CellReader;
  readonly columns: Columns;
  readonly read: (word: string) => RequirementState | null;
  /** The row in which each id was seen first. */
  readonly seen: Map<string, number>;
};

function readId(row: number, { page, reader, columns, seen }: RowReader): string | null {
  const id = (page.at(row, columns.id)?.text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (id === '') return null;
  if (!idSchema.safeParse(id).success) {
    reader.fault('badId', row, columns.id);
    return null;
  }
  const first = seen.get(id);
  if (first !== undefined) {
    reader.fault('idTwice', row, columns.id, { id, first: cellName(first, columns.id) });
    return null;
  }
  seen.set(id, row);
  return id;
}

function readAnswer(row: number, { reader, columns, read }: RowReader): SupplierAnswer | null {
  const word = reader.read(row, columns.answer, MAX_NOTE_LENGTH);
  const rationale = reader.read(row, columns.how, MAX_NOTE_LENGTH);
  const evidence = reader.read(row, columns.evidence, MAX_NOTE_LENGTH);
  const status = read(word);
  if (status !== null) return { status, rationale, evidence };
  if (word.trim() !== '') reader.fault('unknownAnswer', row, columns.answer, { value: word.trim().slice(0, 60) });
  else if (rationale.trim() !== '' || evidence.trim() !== '') reader.fault('missingAnswer', row, columns.answer);
  return null;
}

/** Whether the row under the keys is the one of titles: it names no requirement and answers nothing. */
function isTitles(row: number, place: RequirementsPlace, { page, columns, read }: RowReader, known: KnownIds): boolean {
  if (row !== place.row + 1) return false;
  const text = (column: number) => page.at(row, column)?.text ?? '';
  return !known.has(text(columns.id).normalize('NFKC').trim()) && read(text(columns.answer)) === null;
}

function isFilled(row: number, { page, columns }: RowReader): boolean {
  return [columns.answer, columns.how, columns.evidence].some(
    (column) => (page.at(row, column)?.text ?? '').trim() !== '',
  );
}

/** The answers of a sheet, row by row. A row without id is passed over, unless somebody answered in it. */
export function readRequirementsPage(
  place: RequirementsPlace,
  read: RowReader['read'],
  known: KnownIds,
  problems: SheetProblem[],
): SupplierReturn['answers'] {
  const columns = columnsOf(place, problems);
  if (!columns) return [];
  const page = indexPage(place.page);
  const rows: RowReader = { page, reader: cellReader(page, problems), columns, read, seen: new Map() };
  const below = page.rows.filter((row) => row > place.row && !isTitles(row, place, rows, known));
  const answers = below.flatMap((row) => {
    const before = problems.length;
    const id = readId(row, rows);
    if (id !== null) return [{ id, answer: readAnswer(row, rows) }];
    if (problems.length === before && isFilled(row, rows)) rows.reader.fault('missingId', row, columns.id);
    return [];
  });
  if (rows.seen.size === 0) problems.push(sheetProblem('noRequirements', { page: page.name }));
  return answers;
}
