import { sheetProblem, type SheetProblem, type SheetProblemCode } from '#shared/supplier/sheet-problem.ts';

/** Ends the reading of a workbook; caught by `readWorkbook`, never seen outside. */
export class SheetFault extends Error {
  readonly problem: SheetProblem;

  constructor(code: SheetProblemCode, params: SheetProblem['params'] = {}) {
    super(code);
    this.problem = sheetProblem(code, params);
  }
}
