import { bottom, grown, overlaps, right, type Point, type Rect } from './geometry.ts';

/** A level part of a shape, from `top` to `bottom`. */
type Strip = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
/** A shape with level and upright sides that is nowhere hollow along a row: strips from the top down. */
export type Outline = { readonly strips: readonly Strip[] };

/**
 * The tightest such shape around rectangles, at a distance: at each height it reaches as far as what lies above and what
 * lies below both need. Null for none, or where it would come apart.
 */
export function outlineAround(rects: readonly Rect[], distance: number): Outline | null {
  const boxes = rects.map((rect) => grown(rect, distance));
  const edges = [...new Set(boxes.flatMap((box) => [box.y, bottom(box)]))].sort((a, b) => a - b);
  const strips: Strip[] = [];
  for (const [index, top] of edges.slice(0, -1).entries()) {
    const low = edges[index + 1] ?? top;
    const above = boxes.filter((box) => box.y < low);
    const below = boxes.filter((box) => bottom(box) > top);
    const left = Math.max(Math.min(...above.map(({ x }) => x)), Math.min(...below.map(({ x }) => x)));
    const far = Math.min(Math.max(...above.map(right)), Math.max(...below.map(right)));
    if (left >= far) return null;
    strips.push({ top, bottom: low, left, right: far });
  }
  return strips.length === 0 ? null : { strips };
}

/** The corners of an outline, clockwise from the upper left, the first once more at the end. */
export function cornersOf({ strips }: Outline): Point[] {
  const down = strips.flatMap(({ top, bottom: low, right: x }) => [
    { x, y: top },
    { x, y: low },
  ]);
  const up = strips.toReversed().flatMap(({ top, bottom: low, left: x }) => [
    { x, y: low },
    { x, y: top },
  ]);
  const all = [...up.slice(-1), ...down, ...up];
  const isTurn = (point: Point, index: number) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    return (
      !before ||
      !after ||
      !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y))
    );
  };
  return all.filter(isTurn);
}

/** Whether an outline and a rectangle share ground. */
export function touches({ strips }: Outline, rect: Rect): boolean {
  return strips.some(({ top, bottom: low, left, right: far }) =>
    overlaps({ x: left, y: top, width: far - left, height: low - top }, rect),
  );
}
