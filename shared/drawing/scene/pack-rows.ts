import type { Point, Rect, Size } from './geometry.ts';
import { ZONE_GAP } from './metrics.ts';

const LEAST_ROW = 1100;

/** How wide rows may get, so that the whole is a little wider than high, like a screen. */
export function rowLimit(sizes: readonly Size[]): number {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + ZONE_GAP.x) * (height + ZONE_GAP.y), 0);
  return Math.max(LEAST_ROW, Math.sqrt(area * 1.7), ...sizes.map(({ width }) => width));
}

/** A row in lines that keep to the limit, as far as single things do. */
export function broken<T extends { size: Size }>(row: readonly T[], limit: number): T[][] {
  const lines: T[][] = [];
  let used = Infinity;
  for (const item of row) {
    if (used + item.size.width > limit) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(item);
    used += item.size.width + ZONE_GAP.x;
  }
  return lines;
}

/** Puts rows one below the other from `origin` on, each centred; a row that is too long goes on in the next line. */
export function packRows(
  rows: readonly (readonly { readonly id: string; readonly size: Size }[])[],
  origin: Point,
): Map<string, Rect> {
  const limit = rowLimit(rows.flat().map(({ size }) => size));
  const lines = rows.flatMap((row) => broken(row, limit));
  const widthOf = (line: readonly { size: Size }[]) =>
    line.reduce((sum, { size }) => sum + size.width + ZONE_GAP.x, -ZONE_GAP.x);
  const widest = Math.max(0, ...lines.map(widthOf));
  const placed = new Map<string, Rect>();
  let y = origin.y;
  for (const line of lines) {
    let x = origin.x + Math.round((widest - widthOf(line)) / 8) * 4;
    for (const { id, size } of line) {
      placed.set(id, { x, y, ...size });
      x += size.width + ZONE_GAP.x;
    }
    y += Math.max(...line.map(({ size }) => size.height)) + ZONE_GAP.y;
  }
  return placed;
}
