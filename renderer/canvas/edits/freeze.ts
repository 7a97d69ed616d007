import type { SceneItem } from '#renderer/canvas/scene/scene-item.ts';
import type { Scene } from '#renderer/canvas/scene/scene.ts';
import type { Place } from '#shared/commands/place.ts';

/** Where something stands, as it is stored. */
export function placeOf({ kind, id, rect }: SceneItem): Place {
  return { kind, subjectId: id, x: rect.x, y: rect.y, width: rect.width, height: rect.height };
}

/**
 * The places to store before an edit, so that nothing else jumps: all zones and external ends that have none yet, and
 * the assets of the zones that the edit touches ('' for the drawing itself).
 */
export function placesToKeep(scene: Scene, touched: ReadonlySet<string>): Place[] {
  const isKept = (item: SceneItem) => item.isAuto && (item.kind !== 'asset' || touched.has(item.parentKey ?? ''));
  return [...scene.items.values()].filter(isKept).map(placeOf);
}
