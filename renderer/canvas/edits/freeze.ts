import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Place } from '#shared/commands/place.ts';

/** Where something stands, as it is stored. */
export function placeOf({ kind, id, rect }: SceneItem): Place {
  return { kind, subjectId: id, x: rect.x, y: rect.y, width: rect.width, height: rect.height };
}

/** The places to store before the first edit by hand, so that nothing jumps afterwards: of all that has none yet. */
export function placesToKeep(scene: Scene): Place[] {
  return [...scene.items.values()].filter(({ isAuto }) => isAuto).map(placeOf);
}
