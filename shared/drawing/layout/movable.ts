import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';

/** Whether a thing is a mark beside the drawing: a point outside the SUC, or a zone that the diagram does not show. */
export const isMark = ({ kind, isBeyond }: SceneItem): boolean => kind === 'external' || isBeyond;

/** The keys with everything that lies in them. */
function withContent(scene: Scene, keys: Iterable<string>): Set<string> {
  const all = new Set(keys);
  for (const key of all) for (const inner of scene.content.get(key) ?? []) all.add(inner);
  return all;
}

/** What must not move: what is locked with all it holds, and the zones around it, which would carry it along. */
function pinned(scene: Scene): Set<string> {
  const locked = [...scene.items.values()].filter(({ isLocked }) => isLocked);
  const pins = withContent(
    scene,
    locked.map(({ key }) => key),
  );
  for (const { parentKey } of locked)
    for (let key = parentKey; key !== null; key = scene.items.get(key)?.parentKey ?? null) pins.add(key);
  return pins;
}

/**
 * What a layout may move: what was chosen with all it holds, or everything for null; never what is locked, and no notes,
 * whose place means something that no layout can know.
 */
export function movable(scene: Scene, chosen: readonly string[] | null): ReadonlySet<string> {
  const pins = pinned(scene);
  const wanted = chosen === null ? scene.items.keys() : withContent(scene, chosen);
  return new Set([...wanted].filter((key) => !pins.has(key) && (scene.items.get(key)?.kind ?? 'note') !== 'note'));
}
