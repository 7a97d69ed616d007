import { bottom, right, type Point, type Rect } from './geometry.ts';
import type { Scene } from './scene.ts';

/** How far a point is from the border of a rectangle, from inside and outside alike. */
function distanceToBorder(rect: Rect, { x, y }: Point): number {
  const aside = Math.max(rect.x - x, x - right(rect));
  const above = Math.max(rect.y - y, y - bottom(rect));
  return aside <= 0 && above <= 0 ? -Math.max(aside, above) : Math.hypot(Math.max(0, aside), Math.max(0, above));
}

/** The id of the zone whose border is nearest to a point and no further than `reach`; of equally near ones the innermost. Null where none is. */
export function edgeAt(scene: Scene, point: Point, reach: number): string | null {
  let best: { id: string; far: number; depth: number } | null = null;
  for (const { kind, id, abs, depth } of scene.items.values()) {
    if (kind !== 'zone') continue;
    const far = distanceToBorder(abs, point);
    if (far > reach) continue;
    if (!best || far < best.far || (far === best.far && depth > best.depth)) best = { id, far, depth };
  }
  return best?.id ?? null;
}
