import { bottom, overlaps, right, type Rect } from './geometry.ts';

const CELL = 512;

type Entry<T> = { readonly rect: Rect; readonly value: T };
/** Rectangles by the squares of a coarse grid that they touch, so that a look at one place need not look at all. */
export type RectIndex<T> = {
  add(rect: Rect, value: T): void;
  /** Calls `visit` once for each value whose rectangle overlaps the given one; stops where it gives true. */
  within(rect: Rect, visit: (value: T, rect: Rect) => boolean | void): void;
};

/** Rectangles that cover more squares than this are kept in a list of their own. */
const MANY = 64;
/** So many squares from the middle a square still has a number of its own, small enough to be found quickly. */
const REACH = 0x4000;

/** Makes an empty index. */
export function makeRectIndex<T>(): RectIndex<T> {
  const cells = new Map<number, Entry<T>[]>();
  const large: Entry<T>[] = [];
  const square = (value: number) => Math.floor(value / CELL);
  const keyOf = (x: number, y: number) => x * (2 * REACH) + y;
  return {
    add(rect, value) {
      const entry = { rect, value };
      const [left, top, far, low] = [square(rect.x), square(rect.y), square(right(rect)), square(bottom(rect))];
      const isFarOut = Math.min(left, top) <= -REACH || Math.max(far, low) >= REACH;
      if (isFarOut || (far - left + 1) * (low - top + 1) > MANY) return void large.push(entry);
      for (let x = left; x <= far; x += 1)
        for (let y = top; y <= low; y += 1) {
          const cell = cells.get(keyOf(x, y));
          if (cell) cell.push(entry);
          else cells.set(keyOf(x, y), [entry]);
        }
    },
    within(rect, visit) {
      for (const entry of large) if (overlaps(entry.rect, rect) && visit(entry.value, entry.rect)) return;
      const [left, top, far, low] = [square(rect.x), square(rect.y), square(right(rect)), square(bottom(rect))];
      for (let x = Math.max(left, -REACH); x <= far && x < REACH; x += 1)
        for (let y = Math.max(top, -REACH); y <= low && y < REACH; y += 1) {
          const cell = cells.get(keyOf(x, y));
          if (cell === undefined) continue;
          for (const entry of cell) {
            if (!overlaps(entry.rect, rect)) continue;
            const isFirst = Math.max(left, square(entry.rect.x)) === x && Math.max(top, square(entry.rect.y)) === y;
            if (isFirst && visit(entry.value, entry.rect)) return;
          }
        }
    },
  };
}
