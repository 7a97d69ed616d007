import type { Locale } from '#shared/ipc/settings.ts';
import { millisOf } from '#shared/moment.ts';
import { useLocale } from './use-text.ts';

const timeOnly: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const dayOnly: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };

/** A moment as people say it: the time alone on the day of `now`, with the date on any other. */
export function formatMoment(locale: Locale, moment: Date, now: Date | null): string {
  const isToday = moment.toDateString() === now?.toDateString();
  const options = isToday ? timeOnly : { ...timeOnly, ...dayOnly };
  return new Intl.DateTimeFormat(locale, { ...options, hourCycle: 'h23' }).format(moment);
}

type Format = {
  number(value: number): string;
  /** A moment as people say it. Here as below, what a file has instead of a moment stays as it is. */
  moment(iso: string): string;
  /** As `moment`, with the date on the same day as well. */
  fullMoment(iso: string): string;
  /** The day of a moment. */
  day(iso: string): string;
};

/** Numbers and moments in a language. */
export function formatIn(locale: Locale): Format {
  const shown = (iso: string, show: (moment: Date) => string): string => {
    const millis = millisOf(iso);
    return millis === null ? iso : show(new Date(millis));
  };
  return {
    number: (value) => new Intl.NumberFormat(locale).format(value),
    moment: (iso) => shown(iso, (moment) => formatMoment(locale, moment, new Date())),
    fullMoment: (iso) => shown(iso, (moment) => formatMoment(locale, moment, null)),
    day: (iso) => shown(iso, (moment) => new Intl.DateTimeFormat(locale, dayOnly).format(moment)),
  };
}

/** Numbers and moments in the language that is shown. */
export function useFormat(): Format {
  return formatIn(useLocale());
}
