import { moved, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';

/** Where zones and external ends stand on the drawing while some things are being moved. `moving` is relative to holders. */
export function liveRects(scene: Scene, moving: ReadonlyMap<string, Rect>): Map<string, Rect> {
  const rects = new Map<string, Rect>();
  for (const { key, kind, parentKey, rect, abs } of scene.items.values()) {
    if (kind === 'asset') continue;
    if (moving.size === 0) rects.set(key, abs);
    else
      rects.set(
        key,
        moved(moving.get(key) ?? rect, (parentKey === null ? null : rects.get(parentKey)) ?? { x: 0, y: 0 }),
      );
  }
  return rects;
}
