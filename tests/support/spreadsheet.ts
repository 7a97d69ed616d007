import { createTranslator } from '#electron/i18n.ts';
import type { Model } from '#shared/model/model.ts';
import { readPage } from '#shared/spreadsheet/read-page.ts';
import { recognise, type Recognised } from '#shared/spreadsheet/recognise.ts';
import { sheetContext, type SheetContext } from '#shared/spreadsheet/sheet-context.ts';
import type { SheetPage, SheetTexts } from '#shared/spreadsheet/sheet-kind.ts';
import type { ReadOptions } from '#shared/spreadsheet/sheet-row.ts';
import { theCatalog } from './catalog.ts';

const translators = { en: createTranslator('en'), ja: createTranslator('ja') } as const;

/** The texts of spreadsheets, from the locale files. */
export const sheetTexts: SheetTexts = (locale, key, params) => translators[locale](key, params);

/** What the cells of a plant's spreadsheets are read against. */
export const contextOf = (model: Model): SheetContext =>
  sheetContext({ model, catalog: theCatalog(), texts: sheetTexts });

/** A page of cells that are parted by `|`, one row a line. */
export const pageOf = (text: string, name = 'Page'): SheetPage => ({
  name,
  rows: text
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
});

/** Reads a page as what it is recognised as, or as what is said of it. */
export function readInto(
  model: Model,
  page: SheetPage,
  options: Partial<ReadOptions> & { readonly as?: Partial<Recognised> } = {},
) {
  const { as, ...rest } = options;
  const context = contextOf(model);
  let made = 0;
  const recognised = { ...recognise(page, context, []), ...as };
  const reading = readPage(
    page,
    recognised,
    context,
    { clears: false, takesDoubtful: false, locale: 'en', ...rest },
    () => `new-${(made += 1)}`,
  );
  return { recognised, ...reading };
}
