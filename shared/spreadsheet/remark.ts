/** What can be said of a row or a cell; the locale namespace `spreadsheet` has a sentence per code under `remark`. */
export const remarkCodes = [
  // the value is not understood: the row is doubtful
  'notUnderstood',
  'notFound',
  'several',
  'errorValue',
  'needsLevel',
  // which row of the plant is meant is not clear: the row is doubtful and cannot be taken
  'severalRows',
  // the row cannot be taken
  'noName',
  'noEnd',
  'noSubject',
  'noRequirement',
  'twice',
  'tooLong',
  'notAllowed',
  'breaks',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** A remark on a row; `column` is the id of the column that it is about, null for the row as a whole. */
export type Remark = {
  readonly code: RemarkCode;
  readonly column: string | null;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Why a cell cannot be read, before it is known which one. */
export type CellRemark = Pick<Remark, 'code' | 'params'> & {
  /** The whole name that nothing has. */
  readonly missing?: string;
};

/** Longest piece of a cell that a remark repeats, in characters. */
const GLIMPSE = 80;

/** A remark on a cell, with the value at fault. */
export function cellRemark(code: RemarkCode, value: string, params: Remark['params'] = {}): CellRemark {
  return { code, params: { value: value.slice(0, GLIMPSE), ...params } };
}
