import type { FileFault } from '#shared/spreadsheet/file-fault.ts';
import type { SheetPage } from '#shared/spreadsheet/sheet-kind.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { cellName, type ReadPage } from '#shared/supplier/workbook.ts';
import { tableLimits } from './limits.ts';

const blank: string[] = [];

/** How far a merged block is filled, over all blocks of a page: enough for any table, too little for a trap. */
const MOST_FILLED = 200_000;

/**
 * The cells of a page as rows. A block that is merged over several rows says the same in each of them; over several
 * columns it says it in the first.
 */
export function tablePage({ name, cells, merged }: ReadPage): Result<SheetPage, FileFault> {
  const far = cells.find(({ column }) => column >= tableLimits.columns);
  if (far)
    return err({
      code: 'tooManyColumns',
      params: { page: name, cell: cellName(far.row, far.column), limit: tableLimits.columns },
    });
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const rows = Array.from({ length: height }, () => blank);
  const put = (row: number, column: number, text: string) => {
    const own = rows[row] === blank ? (rows[row] = []) : (rows[row] ?? blank);
    while (own.length < column) own.push('');
    own[column] = text;
  };
  for (const { row, column, text } of cells) put(row, column, text);
  let left = MOST_FILLED;
  for (const { top, bottom, left: column } of merged) {
    const text = rows[top]?.[column] ?? '';
    const last = text === '' ? top : Math.min(bottom, height - 1);
    for (let row = top + 1; row <= last && left > 0; row += 1, left -= 1)
      if ((rows[row]?.[column] ?? '') === '') put(row, column, text);
  }
  return ok({ name, rows });
}
