import { readSync } from 'node:fs';

/**
 * SQLite reads the whole schema table before it answers anything, and follows whatever the pages say. Ours fits on a
 * handful of pages; these limits keep pages that refer to each other in circles, and endless texts, away from it.
 */
const MAX_PAGES = 64;
const MAX_BYTES = 256 * 1024;
const INTERIOR = 0x05;
const LEAF = 0x0d;

/** How a file is divided into pages; sizes in bytes. */
export type Paging = { readonly pageSize: number; readonly pageCount: number };

/** An unsigned number of 1 to 9 bytes with 7 bits each, as SQLite writes lengths. */
function readLength(page: DataView, at: number): number {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = page.getUint8(at + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return value;
  }
  return Infinity;
}

type Page = { readonly view: DataView; readonly start: number; readonly cells: readonly number[] };

function readPage(handle: number, { pageSize }: Paging, number: number): Page {
  const bytes = new Uint8Array(pageSize);
  readSync(handle, bytes, 0, pageSize, (number - 1) * pageSize);
  const view = new DataView(bytes.buffer);
  const start = number === 1 ? 100 : 0;
  const first = start + (view.getUint8(start) === INTERIOR ? 12 : 8);
  const count = view.getUint16(start + 3);
  return { view, start, cells: Array.from({ length: count }, (_, index) => view.getUint16(first + 2 * index)) };
}

function walk(handle: number, paging: Paging): boolean {
  const seen = new Set<number>();
  const waiting = [1];
  let bytes = 0;
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number) || number < 1 || number > paging.pageCount || seen.size >= MAX_PAGES) return false;
    seen.add(number);
    const { view, start, cells } = readPage(handle, paging, number);
    const type = view.getUint8(start);
    if (type === INTERIOR) waiting.push(view.getUint32(start + 8), ...cells.map((cell) => view.getUint32(cell)));
    else if (type === LEAF) bytes += cells.reduce((sum, cell) => sum + readLength(view, cell), 0);
    else return false;
    if (bytes > MAX_BYTES) return false;
  }
  return true;
}

/** Whether the schema table is a small tree in which no page comes twice. */
export function checkSchemaPages(handle: number, paging: Paging): boolean {
  try {
    return walk(handle, paging);
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}
