import * as z from 'zod';

const daySchema = z.iso.date();

/** A day as people and spreadsheets write it, year first: 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日; null for all else. */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, day] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/.exec(plain) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return daySchema.safeParse(iso).success ? iso : null;
}
