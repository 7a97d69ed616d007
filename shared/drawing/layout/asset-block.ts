import { columnsAround, freeCells, GRID_ORIGIN } from '#shared/drawing/scene/asset-grid.ts';
import { bottom, right, type Point, type Rect, type Size } from '#shared/drawing/scene/geometry.ts';
import { PAD } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';

const ROW = 24;

/** Things in the order in which they stand: in rows from the top, each from left to right. */
function inReadingOrder(items: readonly SceneItem[]): SceneItem[] {
  const row = ({ rect }: SceneItem) => Math.round(rect.y / ROW);
  return items.toSorted((a, b) => row(a) - row(b) || a.rect.x - b.rect.x || a.rect.y - b.rect.y);
}

/** How far a grid of assets and what else there is reaches in a zone, with the space to the border. */
export function reachOf(rects: Iterable<Rect>): Size {
  let [width, height] = [0, 0];
  for (const rect of rects) {
    width = Math.max(width, right(rect) + PAD);
    height = Math.max(height, bottom(rect) + PAD);
  }
  return { width, height };
}

/** Assets in a tidy grid, in the order in which they stand, around what is `taken`; relative to what holds them. */
export function assetBlock(
  assets: readonly SceneItem[],
  taken: readonly Rect[],
  width: number | null,
  origin: Point = GRID_ORIGIN,
): Map<string, Rect> {
  const cells = freeCells(assets.length, columnsAround(taken, assets.length, width), taken, origin);
  return new Map(
    inReadingOrder(assets).flatMap(({ key }, index) => (cells[index] ? [[key, cells[index]] as const] : [])),
  );
}
