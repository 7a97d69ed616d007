import { readCsv } from '#shared/spreadsheet/csv.ts';
import type { FileFault, TableFile } from '#shared/spreadsheet/file-fault.ts';
import type { SheetPage } from '#shared/spreadsheet/sheet-kind.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { decodeText } from './decode-text.ts';
import { tableLimits } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';
import { tablePage } from './table-page.ts';

type Reading = Result<TableFile<readonly SheetPage[]>, readonly FileFault[]>;

const ZIP = 0x04034b50;
/** The older Office format, in which workbooks with a password are wrapped too. */
const COMPOUND_FILE = 0xe011cfd0;

function readBook(file: Buffer): Reading {
  const book = readWorkbook(file, tableLimits);
  if (!book.ok) return err([book.error]);
  const pages = book.value.map(tablePage);
  const faults = pages.flatMap((page) => (page.ok ? [] : [page.error]));
  if (faults.length > 0) return err(faults);
  return ok({ encoding: null, delimiter: null, pages: pages.flatMap((page) => (page.ok ? [page.value] : [])) });
}

function readText(file: Buffer, name: string): Reading {
  const decoded = decodeText(file);
  if (!decoded.ok) return err([decoded.error]);
  const { text, encoding } = decoded.value;
  const csv = readCsv(text, tableLimits.cells);
  if (!csv.ok) {
    const { code, ...where } = csv.error;
    return err([{ code, params: code === 'tooManyCells' ? { limit: tableLimits.cells } : where }]);
  }
  const { rows, delimiter } = csv.value;
  const wide = rows.findIndex(({ length }) => length > tableLimits.columns);
  if (wide >= 0)
    return err([
      { code: 'tooManyColumns', params: { page: name, cell: String(wide + 1), limit: tableLimits.columns } },
    ]);
  return ok({ encoding, delimiter, pages: [{ name, rows }] });
}

/** Reads a workbook or a text of values, whichever a file is; `name` is what its only page is called. */
export function readTableFile(file: Buffer, name: string): Reading {
  const mark = file.length >= 4 ? file.readUInt32LE(0) : 0;
  if (mark === COMPOUND_FILE) return err([{ code: 'isLocked', params: {} }]);
  const read = mark === ZIP ? readBook(file) : readText(file, name);
  const isEmpty =
    read.ok && read.value.pages.every(({ rows }) => rows.every((row) => row.every((cell) => cell.trim() === '')));
  return isEmpty ? err([{ code: 'empty', params: {} }]) : read;
}
