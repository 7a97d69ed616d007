import { formatMoment, useFormat } from '#renderer/i18n/use-format.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import { millisOf } from '#shared/workshop/moment.ts';

/** A time span as a clock shows it: minutes and seconds. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A time span in minutes with one digit behind the point. */
export const minutesOfMs = (ms: number): number => Math.round(ms / 6000) / 10;

/** Gives moments with their day, as minutes have to. */
export function useFullMoment(): (iso: string) => string {
  const locale = useLocale();
  return (iso) => (millisOf(iso) === null ? iso : formatMoment(locale, new Date(iso), new Date(0)));
}

/** Gives moments as people say them; what somebody wrote by hand stays as it is. */
export function useMoment(): (iso: string) => string {
  const { moment } = useFormat();
  return (iso) => (millisOf(iso) === null ? iso : moment(iso));
}
