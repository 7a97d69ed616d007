import { createTranslator } from '#electron/i18n.ts';
import type { SheetWords } from '#shared/supplier/sheet-words.ts';

const translators = { en: createTranslator('en'), ja: createTranslator('ja') } as const;

/** The words of sheets for suppliers, from the locale files. */
export const supplierWords: SheetWords = (locale, key, params) => translators[locale](`supplier:${key}`, params);
