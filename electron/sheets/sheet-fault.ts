import type { FileFault, WorkbookFaultCode } from '#shared/spreadsheet/file-fault.ts';

/** Ends the reading of a workbook; caught by `readWorkbook`, never seen outside. */
export class SheetFault extends Error {
  readonly problem: FileFault<WorkbookFaultCode>;

  constructor(code: WorkbookFaultCode, params: FileFault['params'] = {}) {
    super(code);
    this.problem = { code, params };
  }
}
