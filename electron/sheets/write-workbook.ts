import type { WrittenCell, WrittenPage } from '#shared/supplier/workbook.ts';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { cellLooks } from './cell-looks.ts';
import { escapedText } from './cell-text.ts';
import { pageFeature } from './page-feature.ts';

/** A cell is a text and stays one, also when somebody edits it: what begins with = + - or @ is never computed. */
function cellOf(cell: WrittenCell | null): Cell {
  if (cell === null) return null;
  const value = escapedText(cell.text);
  return {
    value,
    type: String,
    format: '@',
    wrap: cell.look !== 'title',
    alignVertical: 'top',
    ...cellLooks[cell.look],
  };
}

/** The pages as an XLSX workbook, ready to print on A4. */
export function writeWorkbook(pages: readonly WrittenPage[]): Promise<Buffer> {
  const sheets = pages.map(({ name, rows, frozenRows, frozenColumns }) => ({
    sheet: name,
    data: rows.map((row) => row.map(cellOf)),
    orientation: 'landscape' as const,
    showGridLines: false,
    stickyRowsCount: frozenRows,
    stickyColumnsCount: frozenColumns,
  }));
  return writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 10, features: [pageFeature(pages)] }).toBuffer();
}
