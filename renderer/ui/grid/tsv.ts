/** The cells of a text as spreadsheets put it on the clipboard: tabs, lines, and quotes round a cell that holds either. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const quoted = source[at] === '"' ? /"((?:[^"]|"")*)"(?=[\t\n]|$)/y : null;
    if (quoted) quoted.lastIndex = at;
    const match = quoted?.exec(source);
    const rest = /[^\t\n]*/y;
    rest.lastIndex = at;
    const raw = match?.[0] ?? rest.exec(source)?.[0] ?? '';
    row.push(match ? (match[1] ?? '').replaceAll('""', '"') : raw);
    at += raw.length;
    if (source[at] !== '\t') {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}

/** Cells as a text for the clipboard; `parseTsv` reads it back. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
