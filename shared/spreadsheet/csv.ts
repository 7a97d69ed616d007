import { err, ok, type Result } from '#shared/result.ts';

/** A text of values parted by a delimiter, as rows of cells. */
export type CsvRows = { readonly rows: readonly (readonly string[])[]; readonly delimiter: string };

/** Why a text cannot be read: a quote that is opened in a row (from 1) and never closed, or too many cells. */
export type CsvFault = { readonly code: 'openQuote'; readonly row: number } | { readonly code: 'tooManyCells' };

/** The usual delimiters, the likeliest first. */
const usual = [',', '\t', ';', '|'] as const;
/** How many rows and letters are looked at to find the delimiter. */
const looked = { rows: 50, letters: 100_000 } as const;

/** What begins so is taken for a formula by spreadsheet programs; a mark before it makes it a text. */
const formula = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/** Where a quoted part ends that begins at `from`, and what it says; null where it never ends. */
function quotedPart(text: string, from: number): { readonly said: string; readonly end: number } | null {
  let said = '';
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    said += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { said, end: quote + 1 };
    said += '"';
    at = quote + 2;
  }
}

/** Where a part without quotes ends. */
function plainEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** Reads rows; `most` cells at most. */
function readRows(text: string, delimiter: string, most: number): Result<string[][], CsvFault> {
  return readInto([], text, delimiter, { cells: most, rows: Infinity });
}

type Most = { readonly cells: number; readonly rows: number };

/** As `readRows`; the rows before a fault stand in `rows`. */
function readInto(rows: string[][], text: string, delimiter: string, most: Most): Result<string[][], CsvFault> {
  let row: string[] = [];
  let cells = 0;
  for (let at = 0; at < text.length && rows.length < most.rows;) {
    const quoted = text[at] === '"' ? quotedPart(text, at) : { said: '', end: at };
    if (!quoted) return err({ code: 'openQuote', row: rows.length + 1 });
    const end = plainEnd(text, quoted.end, delimiter);
    row.push(quoted.said + text.slice(quoted.end, end));
    if ((cells += 1) > most.cells) return err({ code: 'tooManyCells' });
    const isMore = text[end] === delimiter && end < text.length;
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (isMore && at < text.length) continue;
    if (isMore) row.push('');
    rows.push(row);
    row = [];
  }
  return ok(rows);
}

/** How well a delimiter fits: how many rows have the most frequent width, and how wide they are; 0 for one column. */
function fitOf(text: string, delimiter: string): number {
  // The text is cut somewhere: what a cut cell spoils is only the last row.
  const read: string[][] = [];
  readInto(read, text, delimiter, { cells: Infinity, rows: looked.rows });
  const rows = read.filter((row) => row.some((cell) => cell !== ''));
  const widths = Map.groupBy(rows, ({ length }) => length);
  const [width, alike] = [...widths].reduce(
    (best, one) => (one[1].length > best[1].length ? one : best),
    [0, [] as string[][]],
  );
  return width < 2 ? 0 : alike.length / rows.length + Math.min(width, 9) / 100;
}

/** The delimiter of a text: a usual one where one parts it, else another mark of its first row. */
function delimiterOf(text: string): string {
  const start = text.slice(0, looked.letters);
  const fits = (marks: readonly string[]) =>
    marks
      .map((mark) => ({ mark, fit: fitOf(start, mark) }))
      .reduce((best, one) => (one.fit > best.fit ? one : best), { mark: ',', fit: 0 });
  const best = fits(usual);
  if (best.fit > 0) return best.mark;
  const first = start.split(/[\r\n]/, 1)[0] ?? '';
  return fits([...new Set(first.match(/[^\p{L}\p{N}\s"'_.-]/gu) ?? [])]).mark;
}

/** Reads a text of values, whatever parts them; `most` cells at most. */
export function readCsv(text: string, most: number): Result<CsvRows, CsvFault> {
  const [line, said] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = line === undefined ? text : text.slice(line.length);
  const delimiter = said ?? delimiterOf(body);
  const rows = readRows(body, delimiter, most);
  if (!rows.ok) return rows;
  return ok({
    delimiter,
    rows: rows.value.map((row) => row.map((cell) => (guarded.test(cell) ? cell.slice(1) : cell))),
  });
}

/** Writes rows as a text of values; no cell is computed when a spreadsheet program opens it. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter = ','): string {
  const cellOf = (cell: string) => {
    const text = formula.test(cell) ? `'${cell}` : cell;
    // Also what other programs part cells by: a list of ids must not become several cells there.
    return text.includes(delimiter) || /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cellOf).join(delimiter)}\r\n`).join('');
}
