import { cellName } from './workbook.ts';
import type { PageIndex } from './page-index.ts';
import { sheetProblem, type SheetProblem, type SheetProblemCode } from './sheet-problem.ts';

/** Reads the cells of a page that somebody filled in, and notes what cannot be believed. */
export type CellReader = {
  /** The text of a cell; empty where it holds none or something that is no text. */
  read(row: number, column: number, limit: number): string;
  /** Notes what is wrong with a cell. */
  fault(code: SheetProblemCode, row: number, column: number, params?: SheetProblem['params']): void;
};

/** A reader that puts what is wrong into `problems`. */
export function cellReader(page: PageIndex, problems: SheetProblem[]): CellReader {
  function fault(code: SheetProblemCode, row: number, column: number, params: SheetProblem['params'] = {}): void {
    problems.push(sheetProblem(code, { page: page.name, cell: cellName(row, column), ...params }));
  }
  return {
    fault,
    read(row, column, limit) {
      if (page.isMerged(row, column)) fault('merged', row, column);
      const cell = page.at(row, column);
      if (!cell) return '';
      if (cell.as === 'formula') fault('formula', row, column);
      else if (cell.as === 'error') fault('errorValue', row, column, { value: cell.text.slice(0, 60) });
      else if (cell.text.length > limit) fault('tooLong', row, column, { limit });
      else return cell.text.replace(/\r\n?/g, '\n');
      return '';
    },
  };
}
