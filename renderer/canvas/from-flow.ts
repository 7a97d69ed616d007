import type { Command } from '#shared/commands/command.ts';
import type { EntityKind } from '#shared/model/model.ts';
import type { NodeChange } from '@xyflow/react';
import { moveTo, type Drop } from './edits/move.ts';
import { zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { centre, moved, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { originOf, type Scene } from '#shared/drawing/scene/scene.ts';

type Selected = { readonly kind: EntityKind; readonly id: string };
/** What is selected: entities of the plant, and external ends, which are none. */
export type Picked = { readonly entities: readonly Selected[]; readonly externals: readonly string[] };

/** Keys of what is selected after React Flow's changes, or null where they do not touch the selection. */
export function pickedAfter(changes: readonly NodeChange[], before: ReadonlySet<string>): string[] | null {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0) return null;
  const keys = new Set(before);
  for (const { id, selected } of selects) {
    if (selected) keys.add(id);
    else keys.delete(id);
  }
  return [...keys];
}

/** The selection that a set of keys stands for. */
export function pickedKeys(keys: readonly string[], scene: Scene): Picked {
  const items = keys.flatMap((key) => scene.items.get(key) ?? []);
  const conduits = keys.filter((key) => key.startsWith('conduit:')).map((key) => key.slice('conduit:'.length));
  return {
    entities: [
      ...items.flatMap(({ kind, id }) => (kind === 'external' ? [] : [{ kind, id }])),
      ...conduits.map((id) => ({ kind: 'conduit' as const, id })),
    ],
    externals: items.flatMap(({ kind, id }) => (kind === 'external' ? [id] : [])),
  };
}

/** Whether a zone around something is being moved as well, which takes it along. */
function isTakenAlong(scene: Scene, item: SceneItem, keys: ReadonlySet<string>): boolean {
  for (let at = item.parentKey; at !== null; at = scene.items.get(at)?.parentKey ?? null) if (keys.has(at)) return true;
  return false;
}

type Move = { readonly item: SceneItem; readonly to: Point };

/** What is selected in one group with something that is dragged, and goes the same way though it was not taken hold of. */
function movesAlong(scene: Scene, moves: readonly Move[], selected: readonly string[]): Move[] {
  const held = new Set(moves.map(({ item }) => item.key));
  return selected.flatMap((key) => {
    const item = scene.items.get(key);
    const leader = moves.find((move) => move.item.groupId !== null && move.item.groupId === item?.groupId);
    if (!item || !leader || held.has(key)) return [];
    const by = { x: leader.to.x - leader.item.abs.x, y: leader.to.y - leader.item.abs.y };
    return [{ item, to: { x: item.abs.x + by.x, y: item.abs.y + by.y } }];
  });
}

/** Where things are being dragged to, by key, relative to the zones that hold them; null where the changes move nothing. What is locked stays, what is `selected` in one group moves together. */
export function movingAfter(
  changes: readonly NodeChange[],
  scene: Scene,
  before: ReadonlyMap<string, Rect>,
  selected: readonly string[] = [],
) {
  const held = changes.flatMap((change): Move[] => {
    const item = change.type === 'position' ? scene.items.get(change.id) : undefined;
    return change.type === 'position' && change.dragging && change.position && item
      ? [{ item, to: change.position }]
      : [];
  });
  if (held.length === 0) return null;
  const moves = [...held, ...movesAlong(scene, held, selected)].filter(({ item }) => !item.isLocked);
  const moving = new Map(before);
  const keys = new Set(moves.map(({ item }) => item.key));
  for (const { item, to } of moves) {
    if (isTakenAlong(scene, item, keys)) continue;
    moving.set(item.key, moved(item.rect, { x: to.x - item.abs.x, y: to.y - item.abs.y }));
  }
  return moving;
}

/** The zone that would take the thing under the pointer, were it let go now; what is dragged cannot take itself. */
export function dropZone(scene: Scene, moving: ReadonlyMap<string, Rect>, pointer: Point): string | null {
  return zoneAt(scene, pointer, new Set(moving.keys()))?.id ?? null;
}

function dropOf(
  scene: Scene,
  item: SceneItem,
  rect: Rect,
  primary: SceneItem,
  target: string | null,
  except: Set<string>,
) {
  const abs = moved(rect, originOf(scene, item.parentKey));
  const isWithPrimary = item.key === primary.key || item.parentKey === primary.parentKey;
  const zoneId = isWithPrimary ? target : (zoneAt(scene, centre(abs), except)?.id ?? null);
  return { key: item.key, at: { x: abs.x, y: abs.y }, zoneId, isExact: true } satisfies Drop;
}

/** A press that moves less than this, in canvas units, was meant as a click. */
const TREMOR = 3;

/**
 * The edit of a finished drag, or null when nothing changed. What is under the pointer goes to the zone under it; what
 * was selected along goes with it where it came from the same zone, else to the zone under its own middle.
 */
export function commandOfDrag(
  scene: Scene,
  moving: ReadonlyMap<string, Rect>,
  grabbedKey: string,
  pointer: Point,
): Command | null {
  const except = new Set(moving.keys());
  const primary = scene.items.get(grabbedKey);
  const grabbed = moving.get(grabbedKey);
  if (!primary || !grabbed) return null;
  const [dx, dy] = [grabbed.x - primary.rect.x, grabbed.y - primary.rect.y];
  if (Math.hypot(dx, dy) < TREMOR) return null;
  const target = dropZone(scene, moving, pointer);
  const drops = [...moving].flatMap(([key, rect]) => {
    const item = scene.items.get(key);
    return item ? [dropOf(scene, item, rect, primary, target, except)] : [];
  });
  return moveTo(scene, drops);
}
