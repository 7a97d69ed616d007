import type { DraftProblem } from '#renderer/state/use-draft.ts';
import { err, ok, type Result } from '#shared/result.ts';

type Reading<T> = Result<T, DraftProblem>;

/** Full-width letters and digits, as a Japanese keyboard gives them, count as the usual ones. */
function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

/** A number as people type it, or null for an empty field. Commas may stand between thousands. */
export function readNumber(text: string): Reading<number | null> {
  const typed = plain(text);
  if (typed === '') return ok(null);
  const digits = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? typed.replaceAll(',', '') : typed;
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(digits) ? ok(Number(digits)) : err({ key: 'notNumber', params: {} });
}

/** A day as `YYYY-MM-DD`, `YYYY/M/D`, `YYYY.M.D` or `YYYY年M月D日`; null for an empty field. A year that nobody means (0027) is a slip. */
export function readDay(text: string): Reading<string | null> {
  const typed = plain(text);
  if (typed === '') return ok(null);
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed) ?? [];
  const isUsual = Number(year) >= 1900 && Number(year) < 3000;
  if (!year || !month || !day || !isUsual) return err({ key: 'notDay', params: {} });
  return ok(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** One entry per line; empty lines do not count. */
export function readLines(text: string): Reading<readonly string[]> {
  return ok(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}
