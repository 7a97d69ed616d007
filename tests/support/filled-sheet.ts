import { limits } from '#electron/sheets/limits.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { columnOfKey } from '#shared/supplier/sheet-format.ts';
import type { ReadPage } from '#shared/supplier/workbook.ts';
import writeExcelFile from 'write-excel-file/node';

/** Answer, how it is met, evidence. */
export type Given = readonly [string, string, string];

/** Puts texts into the cells of a page and gives its rows. */
function rowsOf(
  page: ReadPage,
  put: (text: (row: number, column: number) => string) => Map<string, string>,
): string[][] {
  const texts = new Map(page.cells.map(({ row, column, text }) => [`${row},${column}`, text]));
  const added = put((row, column) => texts.get(`${row},${column}`) ?? '');
  const all = new Map([...texts, ...added]);
  const rows: string[][] = [];
  for (const [place, text] of all) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
  return rows;
}

function filledPage(
  page: ReadPage,
  answers: Readonly<Record<string, Given>>,
  fields: Readonly<Record<string, string>>,
): string[][] {
  return rowsOf(page, (at) => {
    const added = new Map<string, string>();
    const columns = new Map(page.cells.map(({ row, column, text }) => [row === 0 ? columnOfKey(text) : null, column]));
    for (const { row, column, text } of page.cells) {
      const given = column === columns.get('id') ? answers[text] : undefined;
      if (given) ['answer', 'how', 'evidence'].forEach((key, n) => added.set(`${row},${columns.get(key)}`, given[n]!));
      if (column === 0 && fields[text] !== undefined && at(row, 0) === text)
        added.set(`${row},${columns.get('value')}`, fields[text]);
    }
    return added;
  });
}

/**
 * A supplier's work on a sheet: fills in answers and fields, and saves it as another program would, without any of our
 * looks, widths and lists.
 */
export function filledIn(
  file: Buffer,
  answers: Readonly<Record<string, Given>>,
  fields: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const read = readWorkbook(file, limits);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return writeExcelFile(
    read.value.map((page) => ({
      sheet: page.name,
      data: filledPage(page, answers, fields).map((row) =>
        row.map((value) => (value === '' ? null : { value, type: String })),
      ),
    })),
  ).toBuffer();
}
