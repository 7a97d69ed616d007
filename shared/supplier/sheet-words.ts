import { locales, type Locale, type LocalizedText } from '#shared/catalog/localized-text.ts';
import { requirementStates, type RequirementState } from '#shared/model/requirement-status.ts';

/** Gives the texts of the locale namespace `supplier`, in any language. */
export type SheetWords = (locale: Locale, key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The language of a sheet, or both side by side. */
export const sheetLanguages = [...locales, 'both'] as const;
export type SheetLanguages = (typeof sheetLanguages)[number];

/** A text in the language of a sheet. */
export function inLanguages(text: LocalizedText, languages: SheetLanguages, between: string): string {
  if (languages !== 'both') return text[languages];
  return text.en === text.ja ? text.en : `${text.en}${between}${text.ja}`;
}

/** What an answer is called in a sheet. */
export function answerWord(state: RequirementState, languages: SheetLanguages, words: SheetWords): string {
  const word = (locale: Locale) => words(locale, `answer.${state}`);
  return inLanguages({ en: word('en'), ja: word('ja') }, languages, ' / ');
}

/** A word as it is compared: letters of one width and case, without spaces and marks between them. */
function folded(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{Ps}\p{Pe}_/.,;:'"、。・’]/gu, '');
}

/** Reads an answer in whatever language of the app it is written; null where it is none. */
export function answerReader(words: SheetWords): (word: string) => RequirementState | null {
  const known = new Map<string, RequirementState>();
  for (const state of requirementStates) {
    const also = locales.flatMap((locale) => words(locale, `also.${state}`).split('|'));
    const whole = sheetLanguages.map((languages) => answerWord(state, languages, words));
    for (const word of [state, ...whole, ...also]) known.set(folded(word), state);
  }
  return (word) => known.get(folded(word)) ?? null;
}
