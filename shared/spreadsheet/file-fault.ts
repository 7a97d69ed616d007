/** What can be wrong with a workbook before anything in it is understood. */
export const workbookFaultCodes = [
  'notXlsx',
  'isLocked',
  'damagedZip',
  'unpacksTooLarge',
  'damagedXml',
  'missingPart',
  'tooManyCells',
] as const;
export type WorkbookFaultCode = (typeof workbookFaultCodes)[number];

/** Why no table can be read from a file, as a closed list. The locale namespace `spreadsheet` has a sentence per code under `fault`. */
export const fileFaultCodes = [
  ...workbookFaultCodes,
  'unknownEncoding',
  'notText',
  'openQuote',
  'tooManyColumns',
  'tooMuch',
  'empty',
] as const;
export type FileFaultCode = (typeof fileFaultCodes)[number];

/** One thing that is wrong with a file; `params` are the values of its sentence. */
export type FileFault<C extends FileFaultCode = FileFaultCode> = {
  readonly code: C;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What a text file was found to be written in. */
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Shift_JIS';

/** A file of tables. `encoding` and `delimiter` are null for a workbook. */
export type TableFile<Pages> = {
  readonly encoding: TextEncoding | null;
  readonly delimiter: string | null;
  readonly pages: Pages;
};
