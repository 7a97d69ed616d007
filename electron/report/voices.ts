import { createTranslator, type Translate } from '#electron/i18n.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { ReportLanguage } from '#shared/ipc/report-request.ts';
import { millisOf } from '#shared/moment.ts';
import type { Cell, Said, Speaker } from '#shared/report/report-document.ts';
import { speaker } from '#shared/report/speaker.ts';

/** What says a report in one language. */
export type Voice = Speaker & { readonly locale: Locale; readonly word: Translate };
/** The languages of a report, one or two; the first is the one of what is said only once. */
export type Voices = readonly [Voice, ...Voice[]];

/** What is said in a language; `locale` is null for words that are the same in all. */
export type Line = { readonly locale: Locale | null; readonly text: string };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a moment by the clock of its computer, or a day as it is; what is neither stays as it is written. */
function dayIn(locale: Locale): (iso: string) => string {
  const options = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const here = new Intl.DateTimeFormat(locale, options);
  const anywhere = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (iso) => {
    if (DAY.test(iso)) return anywhere.format(new Date(`${iso}T00:00:00.000Z`));
    const millis = millisOf(iso);
    return millis === null ? iso : here.format(new Date(millis));
  };
}

function voiceIn(locale: Locale, catalogFolder: string | undefined): Voice {
  const word = createTranslator(locale, catalogFolder);
  const numbers = new Intl.NumberFormat(locale);
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  const format = {
    day: dayIn(locale),
    fullMoment(iso: string): string {
      const millis = millisOf(iso);
      return millis === null ? iso : times.format(new Date(millis));
    },
    number: (value: number) => numbers.format(value),
  };
  return { ...speaker(locale, word, format), locale, word };
}

/** The voices of a report; texts come from the catalog's folder. */
export function voicesOf(lang: ReportLanguage, catalogFolder?: string): Voices {
  if (lang === 'en+ja') return [voiceIn('en', catalogFolder), voiceIn('ja', catalogFolder)];
  return [voiceIn(lang, catalogFolder)];
}

function lines(voices: Voices, speak: (voice: Voice) => string): readonly Line[] {
  const [first, ...others] = voices.map((voice) => ({ locale: voice.locale, text: speak(voice) }));
  if (!first) return [];
  const different = others.filter(({ text }) => text !== first.text);
  if (different.length === 0) return [{ locale: voices.length > 1 ? null : first.locale, text: first.text }];
  return [first, ...different];
}

/** What is said, in each language; once where that is the same. */
export function saidIn(voices: Voices, said: Said): readonly Line[] {
  return lines(voices, (voice) => voice.say(said));
}

/** What stands in a cell, in each language; once where that is the same. */
export function cellIn(voices: Voices, cell: Cell | undefined): readonly Line[] {
  return lines(voices, (voice) => voice.cell(cell));
}

/** A text of the locales, in each language. */
export function wordIn(voices: Voices, key: string, params?: Readonly<Record<string, unknown>>): readonly Line[] {
  return lines(voices, (voice) => voice.word(key, params));
}

/** Several languages in one line, as in a running head. */
export function oneLine(said: readonly Line[]): string {
  return said.map(({ text }) => text).join(' / ');
}
