import { bottom, right, snap, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { GRID_ORIGIN } from '#shared/drawing/scene/asset-grid.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Command } from '#shared/commands/command.ts';
import { placeAll, type Place } from '#shared/commands/place.ts';

/** The borders that move: n, e, s, w or two of them. */
export const grips = ['n', 'e', 's', 'w', 'ne', 'se', 'sw', 'nw'] as const;
export type Grip = (typeof grips)[number];

/** How far left and top borders may come in before they cut what is inside. */
export function slack(scene: Scene, zone: SceneItem): Point {
  const inner = (scene.content.get(zone.key) ?? []).flatMap((key) => scene.items.get(key)?.rect ?? []);
  return {
    x: Math.min(...inner.map(({ x }) => x - GRID_ORIGIN.x), Infinity),
    y: Math.min(...inner.map(({ y }) => y - GRID_ORIGIN.y), Infinity),
  };
}

/** A zone's rectangle while a grip is pulled: never smaller than what shows its head and content whole; as it is where it is locked. */
export function resizedRect(scene: Scene, zone: SceneItem, grip: Grip, by: Point): Rect {
  const { rect, least, bare, isLocked } = zone;
  if (isLocked) return rect;
  const room = slack(scene, zone);
  const free = { x: Math.min(rect.width - bare.width, room.x), y: Math.min(rect.height - bare.height, room.y) };
  const floor = zone.parentKey === null ? { x: -Infinity, y: -Infinity } : GRID_ORIGIN;
  const left = grip.includes('w') ? snap(Math.max(floor.x, rect.x + Math.min(by.x, free.x))) : rect.x;
  const top = grip.includes('n') ? snap(Math.max(floor.y, rect.y + Math.min(by.y, free.y))) : rect.y;
  const far = grip.includes('e') ? snap(Math.max(rect.x + least.width, right(rect) + by.x)) : right(rect);
  const low = grip.includes('s') ? snap(Math.max(rect.y + least.height, bottom(rect) + by.y)) : bottom(rect);
  return { x: left, y: top, width: far - left, height: low - top };
}

/** Where a zone and what it holds stand while it is resized: the content keeps its place on the drawing. */
export function resizedPlaces(scene: Scene, zone: SceneItem, rect: Rect): Map<string, Rect> {
  const [dx, dy] = [zone.rect.x - rect.x, zone.rect.y - rect.y];
  const places = new Map([[zone.key, rect]]);
  if (dx === 0 && dy === 0) return places;
  for (const key of scene.content.get(zone.key) ?? []) {
    const item = scene.items.get(key);
    if (item) places.set(key, { ...item.rect, x: item.rect.x + dx, y: item.rect.y + dy });
  }
  return places;
}

/** Resizes a zone in one step. */
export function resizeZone(scene: Scene, places: ReadonlyMap<string, Rect>): Command {
  const all = [...places].flatMap(([key, rect]): Place[] => {
    const item = scene.items.get(key);
    return item ? [{ kind: item.kind, subjectId: item.id, ...rect }] : [];
  });
  return placeAll(scene.diagramId, all);
}
