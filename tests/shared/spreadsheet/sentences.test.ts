import { locales } from '#shared/catalog/localized-text.ts';
import { fileFaultCodes } from '#shared/spreadsheet/file-fault.ts';
import { remarkCodes } from '#shared/spreadsheet/remark.ts';
import { sheetTexts } from '#tests/support/spreadsheet.ts';
import { expect, it } from 'vitest';

const keys = [
  ...remarkCodes.map((code) => `spreadsheet:remark.${code}`),
  ...fileFaultCodes.map((code) => `spreadsheet:fault.${code}`),
];

it.each(keys)('%s has a sentence in both languages', (key) => {
  const said = locales.map((locale) => sheetTexts(locale, key));
  expect(said.filter((sentence) => key.endsWith(sentence))).toEqual([]);
  expect(new Set(said).size).toBe(locales.length);
});
