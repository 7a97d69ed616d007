const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z$/;

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
export function daysTo(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Milliseconds since 1970 of a moment such as `2026-11-28T07:10:00.000Z`; null for any other text. */
export function millisOf(iso: string): number | null {
  const [, year, month, day, hour, minute, second, part = '0'] = form.exec(iso) ?? [];
  if (year === undefined) return null;
  const days = daysTo(Number(year), Number(month), Number(day));
  const seconds = ((days * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Number(second);
  return seconds * 1000 + Number(part.padEnd(3, '0'));
}
