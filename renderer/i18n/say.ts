import type { Locale } from '#shared/ipc/settings.ts';
import i18next from 'i18next';
import { useLocale } from './use-text.ts';

/** Gives texts by keys that come with data. */
type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const known = new Map<Locale, Say>();

/** Texts in a language, whichever is shown; always the same function for the same language. */
export function sayIn(locale: Locale): Say {
  let say = known.get(locale);
  if (!say) known.set(locale, (say = (key, params) => i18next.t(key, { lng: locale, ...params })));
  return say;
}

/** Texts in the language that is shown now; the same function until the language changes, so that what is made with it can be kept. */
export function useSay(): Say {
  return sayIn(useLocale());
}
