import type { XmlListener } from './xml.ts';

/** The numbers of the built-in formats that show a day (ECMA-376 part 1, 18.8.30), the East Asian ones included. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a format shows a day: it has a letter for day or year outside quotes, brackets and escapes. */
function showsDay(code: string): boolean {
  return /[dyegr]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|general/gi, ''));
}

/** Listens to the part of styles; afterwards `isDay` tells whether a cell's style shows its number as a day. */
export function dayStyles(): XmlListener & { isDay(style: number): boolean } {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  let isInCells = false;
  return {
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), showsDay(attribute('formatCode') ?? ''));
      else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) formats.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
    isDay(style) {
      const format = formats[style] ?? 0;
      return own.get(format) ?? builtInDays.has(format);
    },
  };
}

const DAY = 86_400_000;
/** Day 0 of a workbook that counts from 1900 as Excel does, with its leap day too many, and of one that counts from 1904. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const FURTHEST = 2_958_465;

/** The day that a number stands for, `YYYY-MM-DD`; null where there is none. */
export function dayOfNumber(number: number, is1904: boolean): string | null {
  if (!(number >= 0 && number <= FURTHEST)) return null;
  return new Date(epochs[is1904 ? 1904 : 1900] + Math.floor(number) * DAY).toISOString().slice(0, 10);
}
