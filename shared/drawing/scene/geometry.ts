/** A rectangle in canvas units. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** The grid that everything drawn by hand snaps to, in canvas units. */
export const GRID = 4;

export const snap = (value: number): number => Math.round(value / GRID) * GRID;
/** As `snap`, but never to less. */
export const snapUp = (value: number): number => Math.ceil(value / GRID) * GRID;
export const right = (rect: Rect): number => rect.x + rect.width;
export const bottom = (rect: Rect): number => rect.y + rect.height;
export const centre = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
export const pointRect = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 });
export const moved = (rect: Rect, by: Point): Rect => ({ ...rect, x: rect.x + by.x, y: rect.y + by.y });
export const grown = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
});

export function contains(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= right(rect) && point.y >= rect.y && point.y <= bottom(rect);
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

export function isSameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** The smallest rectangle around all of them; an empty one at the origin for none. */
export function around(rects: Iterable<Rect>): Rect {
  let [left, top, far, low] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    far = Math.max(far, right(rect));
    low = Math.max(low, bottom(rect));
  }
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: far - left, height: low - top };
}

/** The rectangle that a drag from one corner to the other spans, on the grid. */
export function spanned(from: Point, to: Point): Rect {
  const x = snap(Math.min(from.x, to.x));
  const y = snap(Math.min(from.y, to.y));
  return { x, y, width: snap(Math.max(from.x, to.x)) - x, height: snap(Math.max(from.y, to.y)) - y };
}
