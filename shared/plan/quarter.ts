export const MONTHS_PER_QUARTER = 3;
export const MONTHS_PER_YEAR = 12;
const QUARTERS_PER_YEAR = 4;

/** The months since the year 0 at a day such as `2027-03-31`. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS_PER_YEAR + Number(day.slice(5, 7)) - 1;
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The quarter of its year in which a day lies, from 1 to 4. */
export function quarterOf(day: string): number {
  return Math.floor((monthOf(day) % MONTHS_PER_YEAR) / MONTHS_PER_QUARTER) + 1;
}

/** A quarter of a year, and its first month as `monthOf` counts. */
export type Quarter = { readonly year: number; readonly quarter: number; readonly firstMonth: number };

/** The first day of a quarter. */
export function firstDayOf({ year, quarter }: Pick<Quarter, 'year' | 'quarter'>): string {
  return `${String(year).padStart(4, '0')}-${String((quarter - 1) * MONTHS_PER_QUARTER + 1).padStart(2, '0')}-01`;
}

/** Every quarter of some years, both included. */
export function quartersOf(from: number, to: number): readonly Quarter[] {
  const count = Math.max(0, to - from + 1) * QUARTERS_PER_YEAR;
  return Array.from({ length: count }, (_, at) => ({
    year: from + Math.floor(at / QUARTERS_PER_YEAR),
    quarter: (at % QUARTERS_PER_YEAR) + 1,
    firstMonth: from * MONTHS_PER_YEAR + at * MONTHS_PER_QUARTER,
  }));
}

/** Whether a month lies in a quarter. */
export function isInQuarter(month: number, { firstMonth }: Quarter): boolean {
  return month >= firstMonth && month < firstMonth + MONTHS_PER_QUARTER;
}
