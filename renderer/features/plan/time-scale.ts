import { daysBetween, monthsAfter } from '#shared/calendar.ts';
import { firstDayOf, MONTHS_PER_QUARTER, quarterOf, yearOf } from '#shared/plan/quarter.ts';

/** The first day of the quarter of a day. */
function quarterStart(day: string): string {
  return firstDayOf({ year: yearOf(day), quarter: quarterOf(day) });
}

/** The first day of the quarter after one that begins on a day. */
function nextQuarter(start: string): string {
  return monthsAfter(start, MONTHS_PER_QUARTER) ?? start;
}

/** Whole quarters that hold some days, as parts of 1 from left to right. */
export type TimeScale = {
  /** Where a day begins, from 0 to 1. */
  at(day: string): number;
  /** Where a day ends. */
  after(day: string): number;
  /** The first day of each quarter. */
  readonly quarters: readonly string[];
};

/** The scale of whole quarters over some days; `today` is one of them. */
export function timeScale(today: string, days: readonly string[]): TimeScale {
  const sorted = [today, ...days].sort();
  const first = quarterStart(sorted[0] ?? today);
  const end = nextQuarter(quarterStart(sorted.at(-1) ?? today));
  const width = daysBetween(first, end) ?? 1;
  const quarters: string[] = [];
  for (let day = first; day < end; day = nextQuarter(day)) quarters.push(day);
  const at = (day: string) => (daysBetween(first, day) ?? 0) / width;
  return { at, after: (day) => at(day) + 1 / width, quarters };
}
