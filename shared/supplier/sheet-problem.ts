import { workbookFaultCodes } from '#shared/spreadsheet/file-fault.ts';

/**
 * What can be wrong with a workbook that comes back from a supplier; a closed union. The locale namespace `supplier` has
 * a sentence per code under `problem`. Rows and columns are named as a spreadsheet names them.
 */
export const sheetProblemCodes = [
  // the file
  ...workbookFaultCodes,
  // the workbook
  'notASupplierSheet',
  'fromTheFuture',
  'noProductPage',
  'noRequirementsPage',
  'pageTwice',
  'missingColumn',
  'columnTwice',
  'noRequirements',
  // a cell
  'formula',
  'errorValue',
  'merged',
  'tooLong',
  'missingField',
  'badDay',
  'badLevel',
  'missingLevel',
  'missingId',
  'badId',
  'idTwice',
  'unknownAnswer',
  'missingAnswer',
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** One thing that is wrong; `params` are the values of its sentence: `page`, `cell`, `value`, `limit`, `id`, `field` … */
export type SheetProblem = {
  readonly code: SheetProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

/** How many problems are listed; a sheet with more has something wrong throughout. */
export const MAX_PROBLEMS = 200;

/** A problem without or with values for its sentence. */
export function sheetProblem(code: SheetProblemCode, params: SheetProblem['params'] = {}): SheetProblem {
  return { code, params };
}
