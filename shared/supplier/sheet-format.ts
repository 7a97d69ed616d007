import type { FoundationalRequirement } from '#shared/model/security-level.ts';

/** The version of the sheet that this app writes; a later one is refused by name. */
export const SHEET_VERSION = 1;
/** Marks the page of the product; the number after it is the sheet's version. */
export const SHEET_MARK = 'zonduit-supplier-sheet/';
/** Begins the key of a column: in whatever language and order a page is, its columns are known by their keys. */
const COLUMN_MARK = 'zonduit:';

/** The columns of the page of requirements, in the order in which they are written. */
export const sheetColumns = ['id', 'title', 'summary', 'level', 'asked', 'answer', 'how', 'evidence'] as const;
export type SheetColumn = (typeof sheetColumns)[number];
/** Those that are read back. */
export const readColumns = ['id', 'answer', 'how', 'evidence'] as const satisfies readonly SheetColumn[];
export type ReadColumn = (typeof readColumns)[number];

/** What is said of the product, by the key in the first column. */
export type ProductField = 'vendor' | 'product' | 'version' | 'catalog' | 'answeredBy' | 'answeredOn' | LevelField;
/** The stated SL-C in one foundational requirement. */
type LevelField = `slc.${FoundationalRequirement}`;

/** The key of a column. */
export function columnKey(column: SheetColumn | 'value'): string {
  return `${COLUMN_MARK}${column}`;
}

/** The column that a key stands for; null for a text that is no key. */
export function columnOfKey(text: string): string | null {
  return text.startsWith(COLUMN_MARK) ? text.slice(COLUMN_MARK.length).trim() : null;
}

/** The key of the stated SL-C in a foundational requirement. */
export function levelField(fr: FoundationalRequirement): LevelField {
  return `slc.${fr}`;
}
