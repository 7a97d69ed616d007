const DAY = 86_400_000;
const MONTHS_PER_QUARTER = 3;

/** Days from 1970-01-01 to a day such as `2027-03-31`. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  return dayAt(numberOf(day) + days);
}

/** The first day of the quarter of a day, so many quarters later. */
function quarterStart(day: string, later: number): string {
  const date = new Date(numberOf(day) * DAY);
  const quarter = Math.floor(date.getUTCMonth() / MONTHS_PER_QUARTER) + later;
  return new Date(Date.UTC(date.getUTCFullYear(), quarter * MONTHS_PER_QUARTER, 1)).toISOString().slice(0, 10);
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

/** The scale of whole quarters over some days; there is at least one day. */
export function timeScale(days: readonly string[]): TimeScale {
  const sorted = [...days].sort();
  const first = quarterStart(sorted[0] ?? '', 0);
  const end = quarterStart(sorted.at(-1) ?? '', 1);
  const [from, width] = [numberOf(first), numberOf(end) - numberOf(first)];
  const quarters: string[] = [];
  for (let day = first; day < end; day = quarterStart(day, 1)) quarters.push(day);
  const at = (day: string) => (numberOf(day) - from) / width;
  return { at, after: (day) => at(day) + 1 / width, quarters };
}
