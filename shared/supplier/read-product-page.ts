import {
  foundationalRequirements,
  slVectorSchema,
  type SecurityLevel,
  type SlVector,
} from '#shared/model/security-level.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import { indexPage, type PageIndex } from './page-index.ts';
import { readDay } from './read-day.ts';
import { columnOfKey, levelField, SHEET_MARK, SHEET_VERSION, type ProductField } from './sheet-format.ts';
import { sheetProblem, type SheetProblem } from './sheet-problem.ts';
import type { SupplierReturn } from './supplier-return.ts';
import type { ReadPage } from './workbook.ts';

/** Where the page of the product has its keys and values. */
export type ProductPlace = {
  readonly page: ReadPage;
  readonly version: number;
  readonly row: number;
  readonly column: number;
};

/** Finds the mark of the page of the product. */
export function productPlaces(pages: readonly ReadPage[]): readonly ProductPlace[] {
  return pages.flatMap((page) => {
    const mark = page.cells.find(({ text }) => text.startsWith(SHEET_MARK));
    const version = Number(mark?.text.slice(SHEET_MARK.length));
    return mark && Number.isInteger(version) ? [{ page, version, row: mark.row, column: mark.column }] : [];
  });
}

type Said = Omit<SupplierReturn, 'answers'>;

/** The cell of each key, and the column of the values. */
function keyRows(page: PageIndex, { row, column }: ProductPlace): ReadonlyMap<string, number> {
  const below = page.rows.filter((one) => one > row);
  return new Map(
    below.flatMap((one) => {
      const key = page.at(one, column)?.text.trim() ?? '';
      return key === '' ? [] : [[key, one] as const];
    }),
  );
}

function valueColumn({ page, row }: ProductPlace): number | null {
  const key = page.cells.find((cell) => cell.row === row && columnOfKey(cell.text) === 'value');
  return key?.column ?? null;
}

type FieldReader = { text(field: ProductField): string; at(field: ProductField): number | undefined; column: number };

function readLevels(fields: FieldReader, reader: CellReader): SlVector | null {
  const levels = foundationalRequirements.map((fr): SecurityLevel | null => {
    const text = fields.text(levelField(fr)).normalize('NFKC').trim();
    if (/^[0-4]$/.test(text)) return Number(text) as SecurityLevel;
    const row = fields.at(levelField(fr));
    if (text !== '' && row !== undefined) reader.fault('badLevel', row, fields.column, { value: text.slice(0, 60) });
    return null;
  });
  const missing = levels.findIndex((level) => level === null);
  if (missing < 0) return slVectorSchema.parse(levels);
  const row = fields.at(levelField(foundationalRequirements[missing]!));
  const isBegun = levels.some((level) => level !== null);
  if (isBegun && row !== undefined && fields.text(levelField(foundationalRequirements[missing]!)).trim() === '')
    reader.fault('missingLevel', row, fields.column);
  return null;
}

const required = [
  'vendor',
  'product',
  'version',
  'answeredBy',
  'answeredOn',
  ...foundationalRequirements.map(levelField),
] as const satisfies readonly ProductField[];

function readFields(fields: FieldReader, reader: CellReader): Said {
  const answeredOn = fields.text('answeredOn');
  const day = readDay(answeredOn);
  const dayRow = fields.at('answeredOn');
  if (answeredOn.trim() !== '' && day === null && dayRow !== undefined)
    reader.fault('badDay', dayRow, fields.column, { value: answeredOn.slice(0, 60) });
  return {
    vendor: fields.text('vendor'),
    name: fields.text('product'),
    version: fields.text('version'),
    catalogVersion: fields.text('catalog'),
    answeredBy: fields.text('answeredBy').replaceAll('\n', ' ').trim(),
    answeredOn: day,
    slCapability: readLevels(fields, reader),
  };
}

/** What a sheet says of the product as a whole; null where the page cannot be read, `problems` says why. */
export function readProductPage(place: ProductPlace, problems: SheetProblem[]): Said | null {
  const page = indexPage(place.page);
  if (place.version > SHEET_VERSION) {
    problems.push(sheetProblem('fromTheFuture', { version: place.version }));
    return null;
  }
  const column = valueColumn(place);
  const rows = keyRows(page, place);
  const missing = required.filter((field) => !rows.has(field));
  if (column === null) problems.push(sheetProblem('missingColumn', { page: page.name, column: 'value' }));
  for (const field of missing) problems.push(sheetProblem('missingField', { page: page.name, field }));
  if (column === null || missing.length > 0) return null;
  const reader = cellReader(page, problems);
  const texts = new Map([...rows].map(([key, row]) => [key, reader.read(row, column, MAX_LINE_LENGTH)]));
  const fields: FieldReader = { text: (field) => texts.get(field) ?? '', at: (field) => rows.get(field), column };
  const said = readFields(fields, reader);
  if (said.name.trim() === '') problems.push(sheetProblem('missingField', { page: page.name, field: 'product' }));
  return said;
}
