import type { Locale } from '#shared/ipc/settings.ts';
import { useLocale } from './use-text.ts';

const timeOnly: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const dayAndTime: Intl.DateTimeFormatOptions = { ...timeOnly, year: 'numeric', month: 'short', day: 'numeric' };

/** A moment as people say it: the time alone on the same day, with the date on any other. */
export function formatMoment(locale: Locale, moment: Date, now: Date): string {
  const options = moment.toDateString() === now.toDateString() ? timeOnly : dayAndTime;
  return new Intl.DateTimeFormat(locale, { ...options, hourCycle: 'h23' }).format(moment);
}

/** Numbers and moments in the language that is shown. */
export function useFormat(): { number(value: number): string; moment(iso: string): string } {
  const locale = useLocale();
  return {
    number: (value) => new Intl.NumberFormat(locale).format(value),
    moment: (iso) => formatMoment(locale, new Date(iso), new Date()),
  };
}
