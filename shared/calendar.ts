import { dateAt, daysTo } from './moment.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

function partsOf(day: string): readonly [year: number, month: number, day: number] | null {
  const [, year, month, date] = form.exec(day) ?? [];
  return year === undefined ? null : [Number(year), Number(month), Number(date)];
}

const daysOf = (year: number, month: number): number =>
  (month === 12 ? daysTo(year + 1, 1, 1) : daysTo(year, month + 1, 1)) - daysTo(year, month, 1);

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The same day so many months later, or the last of that month where it has no such day; null for what is no day. */
export function monthsAfter(day: string, months: number): string | null {
  const parts = partsOf(day);
  if (parts === null) return null;
  const count = parts[0] * 12 + parts[1] - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const date = Math.min(parts[2], daysOf(year, month));
  return written(year, month, date);
}

/** The day so many days after another; null for what is no day. */
export function daysAfter(day: string, days: number): string | null {
  const parts = partsOf(day);
  return parts === null ? null : written(...dateAt(daysTo(...parts) + days));
}

/** How many days the second day comes after the first; negative where it comes before, null for what is no day. */
export function daysBetween(first: string, second: string): number | null {
  const [from, to] = [partsOf(first), partsOf(second)];
  return from === null || to === null ? null : daysTo(...to) - daysTo(...from);
}
