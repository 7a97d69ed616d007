import { group, ungroup } from '#shared/commands/arrange.ts';
import type { Command } from '#shared/commands/command.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import { placeOf } from './freeze.ts';

/** The things of these keys that are on the drawing. */
export const itemsOf = (scene: Scene, keys: readonly string[]): SceneItem[] =>
  keys.flatMap((key) => scene.items.get(key) ?? []);

/** The given things and all that is in a group with one of them. What was given last stays last. */
export function withGroups(scene: Scene, keys: readonly string[]): string[] {
  const groups = new Set(itemsOf(scene, keys).flatMap(({ groupId }) => groupId ?? []));
  if (groups.size === 0) return [...keys];
  const given = new Set(keys);
  const members = [...scene.items.values()].filter(
    ({ key, groupId }) => groupId !== null && groups.has(groupId) && !given.has(key),
  );
  return [...members.map(({ key }) => key), ...keys];
}

/**
 * What is picked once groups are looked at: a group is picked as a whole and let go as a whole; picking one of its things
 * while all of it is picked picks that thing alone.
 */
export function pickWithGroups(scene: Scene, keys: readonly string[], before: ReadonlySet<string>): string[] {
  const whole = withGroups(scene, keys);
  const isAgain = keys.length === 1 && whole.length > 1 && whole.every((key) => before.has(key));
  if (isAgain) return [...keys];
  const given = new Set(keys);
  const dropped = new Set(
    itemsOf(
      scene,
      [...before].filter((key) => !given.has(key)),
    ).flatMap(({ groupId }) => groupId ?? []),
  );
  const isKept = (key: string) => {
    const groupId = scene.items.get(key)?.groupId ?? null;
    return groupId === null || !dropped.has(groupId) || !before.has(key);
  };
  return withGroups(scene, keys.filter(isKept));
}

/** Makes one group of two things or more, or null. Groups that were there before become part of it. */
export function groupThings(scene: Scene, keys: readonly string[], groupId: string): Command | null {
  const items = itemsOf(scene, keys);
  return items.length < 2 ? null : group(scene.diagramId, groupId, items.map(placeOf));
}

/** Dissolves the groups that things are in, or null where they are in none. */
export function ungroupThings(scene: Scene, keys: readonly string[]): Command | null {
  const items = itemsOf(scene, withGroups(scene, keys)).filter(({ groupId }) => groupId !== null);
  return items.length === 0 ? null : ungroup(scene.diagramId, items.map(placeOf));
}
