import type { WrittenCell, WrittenPage } from '#shared/supplier/workbook.ts';
import { cellLooks } from './cell-looks.ts';

const LINE = 13.5;
const ROOM = 3;
/** The size that column widths are counted in. */
const NORMAL_SIZE = 10;

/** How wide a text is, in characters; those of East Asia are two wide. */
function widthOf(line: string): number {
  let width = 0;
  for (const letter of line)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
      letter,
    )
      ? 2
      : 1;
  return width;
}

function heightOf({ text, look }: WrittenCell, width: number): number {
  const scale = (cellLooks[look].fontSize ?? NORMAL_SIZE) / NORMAL_SIZE;
  const lines = text.split('\n').map((line) => (look === 'title' ? 1 : Math.max(1, Math.ceil(widthOf(line) / width))));
  return lines.reduce((sum, count) => sum + count, 0) * LINE * scale + ROOM;
}

/** How high a row must be for its texts to be seen whole, in points: programs do not work it out when they open a file. */
export function rowHeight(row: WrittenPage['rows'][number], widths: readonly number[]): number {
  const heights = row.map((cell, at) => (cell === null ? 0 : heightOf(cell, widths[at] ?? NORMAL_SIZE)));
  return Math.ceil(Math.min(400, Math.max(LINE + ROOM, ...heights)));
}
