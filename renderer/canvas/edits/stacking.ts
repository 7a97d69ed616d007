import { lock, setLayers, unlock } from '#shared/commands/arrange.ts';
import type { Command } from '#shared/commands/command.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import { restack, type Stacking } from '#shared/drawing/scene/restack.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import { placeOf } from './freeze.ts';
import { itemsOf } from './groups.ts';

/** Whether all of these things are locked. */
export function areLocked(scene: Scene, keys: readonly string[]): boolean {
  const items = itemsOf(scene, keys);
  return items.length > 0 && items.every(({ isLocked }) => isLocked);
}

/** Locks things, or unlocks them where all are locked; null for nothing. */
export function toggleLock(scene: Scene, keys: readonly string[]): Command | null {
  const items = itemsOf(scene, keys);
  if (items.length === 0) return null;
  if (areLocked(scene, keys)) return unlock(scene.diagramId, items.map(placeOf));
  return lock(scene.diagramId, items.filter(({ isLocked }) => !isLocked).map(placeOf));
}

/** Sends things before or behind what lies in the same zone; null where nothing changes. */
export function restackThings(scene: Scene, keys: readonly string[], how: Stacking): Command | null {
  const chosen = new Set(keys);
  const holders = new Set(itemsOf(scene, keys).map(({ parentKey }) => parentKey ?? ''));
  const commands = [...holders].flatMap((holder) => {
    const items = itemsOf(scene, scene.content.get(holder) ?? []);
    const layers = restack(items, chosen, how);
    const changed = items.flatMap((item) => {
      const layer = layers.get(item.key);
      return layer === undefined ? [] : [{ ...placeOf(item), layer }];
    });
    return changed.length === 0 ? [] : [setLayers(scene.diagramId, changed)];
  });
  const [first] = commands;
  return first === undefined ? null : inSequence(first.label, commands);
}
