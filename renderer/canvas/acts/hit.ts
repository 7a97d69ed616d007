import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { hasAssets } from '#shared/drawing/paint/sight.ts';
import { contentOf, zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { bottom, contains, overlaps, right, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import { currentScene } from './current.ts';

/** The innermost thing that is drawn at a point, by its scene key; null beside everything. */
export function keyAt(point: Point): string | null {
  const scene = currentScene();
  const zone = zoneAt(scene, point);
  const inner = contentOf(scene, zone?.id ?? null);
  const isShown = hasAssets(canvasStore.getState().sight);
  const found = inner.findLast(
    ({ kind, abs }) => kind !== 'zone' && (kind !== 'asset' || isShown) && contains(abs, point),
  );
  return found?.key ?? zone?.key ?? null;
}

/** Everything that lies whole in a rectangle; what lies in a zone that does is taken along with it. */
export function keysWithin(scene: Scene, frame: Rect): string[] {
  const keys: string[] = [];
  const look = (holder: string) => {
    for (const key of scene.content.get(holder) ?? []) {
      const abs = scene.items.get(key)?.abs;
      if (!abs || !overlaps(frame, abs)) continue;
      if (contains(frame, abs) && contains(frame, { x: right(abs), y: bottom(abs) })) keys.push(key);
      else look(key);
    }
  };
  look('');
  return keys;
}
