import { bottom, grown, overlaps, right, snap, type Rect } from '#shared/drawing/scene/geometry.ts';

/** What stands at the same height, from left to right. */
function rowsOf(rects: ReadonlyMap<string, Rect>): [string, Rect][][] {
  const rows: [string, Rect][][] = [];
  let low = -Infinity;
  for (const entry of [...rects].sort(([, a], [, b]) => a.y - b.y)) {
    if (entry[1].y >= low) rows.push([]);
    low = Math.max(low, bottom(entry[1]));
    rows.at(-1)?.push(entry);
  }
  return rows.map((row) => row.sort(([, a], [, b]) => a.x - b.x));
}

function firstFree(rect: Rect, obstacles: readonly Rect[], gap: number): Rect {
  let place = rect;
  for (let hit: Rect | undefined; ; place = { ...place, x: snap(right(hit) + gap + 2) }) {
    hit = obstacles.find((obstacle) => overlaps(grown(place, gap), obstacle));
    if (!hit) return place;
  }
}

/** Moves things to the right, past what stays where it is and past each other, so that every row stays a row. */
export function pastObstacles(
  rects: ReadonlyMap<string, Rect>,
  obstacles: readonly Rect[],
  gap: number,
): ReadonlyMap<string, Rect> {
  if (obstacles.length === 0) return rects;
  const placed = new Map<string, Rect>();
  for (const row of rowsOf(rects)) {
    const before: Rect[] = [...obstacles];
    for (const [key, rect] of row) {
      const place = firstFree(rect, before, gap);
      placed.set(key, place);
      before.push(place);
    }
  }
  return placed;
}
