import { withPageNumbers } from '#electron/report/html/write-html.ts';
import { partPages } from './part-pages.ts';

/** A report with more sheets is printed once only, so that its contents lead to the parts without naming their pages. */
const MOST_SHEETS = 400;

/** Prints a report, and again with the page numbers in its contents that the first printing brought to light. */
export async function printTwice(
  html: string,
  parts: number,
  print: (html: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const first = await print(html);
  const pages = partPages(first, parts);
  const last = Math.max(0, ...pages.map((page) => page ?? 0));
  return last === 0 || last > MOST_SHEETS ? first : print(withPageNumbers(html, pages));
}
