import { snap, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { GRID_ORIGIN } from '#shared/drawing/scene/asset-grid.ts';
import { PAD } from '#shared/drawing/scene/metrics.ts';
import { sceneKey, type SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Command } from '#shared/commands/command.ts';
import { moveIntoZone } from '#shared/commands/move-into-zone.ts';
import { placeAll, type Place } from '#shared/commands/place.ts';
import { inSequence } from '#shared/commands/sequence.ts';

/** Where one thing was let go: its corner on the drawing, and the zone that takes it (null for none). */
export type Drop = {
  readonly key: string;
  readonly at: Point;
  readonly zoneId: string | null;
  /** It has snapped to something already, or was to snap to nothing: the grid does not move it on. */
  readonly isExact?: boolean;
};

/** Off the border at `low`, and pulled in to `high` where that leaves it off the other border too. */
const within = (value: number, low: number, high: number): number =>
  Math.max(low, high >= low ? Math.min(high, value) : value);

/** A place in a zone, off its head and border, relative to it; the zone grows for what reaches beyond. */
export function fitInto(scene: Scene, zoneId: string | null, abs: Rect): Rect {
  const zone = zoneId === null ? null : scene.items.get(sceneKey('zone', zoneId));
  const [x, y] = zone
    ? [Math.max(GRID_ORIGIN.x, abs.x - zone.abs.x), Math.max(GRID_ORIGIN.y, abs.y - zone.abs.y)]
    : [abs.x, abs.y];
  return { ...abs, x: snap(x), y: snap(y) };
}

/** As `fitInto`, and pulled in from the far borders where it fits as a whole, so that a drop near a border stays inside. */
function pullInto(scene: Scene, zoneId: string | null, abs: Rect, settle: (value: number) => number): Rect {
  const zone = zoneId === null ? null : scene.items.get(sceneKey('zone', zoneId));
  if (!zone) return { ...abs, x: settle(abs.x), y: settle(abs.y) };
  return {
    ...abs,
    x: settle(within(abs.x - zone.abs.x, GRID_ORIGIN.x, zone.abs.width - abs.width - PAD)),
    y: settle(within(abs.y - zone.abs.y, GRID_ORIGIN.y, zone.abs.height - abs.height - PAD)),
  };
}

function placeAt(scene: Scene, { at, zoneId, isExact = false }: Drop, item: SceneItem): Place {
  const { x, y, width, height } = pullInto(scene, zoneId, { ...item.abs, ...at }, isExact ? Math.round : snap);
  return { kind: item.kind, subjectId: item.id, x, y, width, height };
}

function holderId(item: SceneItem): string | null {
  return item.parentKey === null ? null : item.parentKey.slice('zone:'.length);
}

/** The zone that takes a thing: none for what lies on the drawing itself, its own where a diagram of zones shows nothing else. */
function takerOf(scene: Scene, item: SceneItem, zoneId: string | null): string | null {
  if (item.isBeyond || item.kind === 'external' || item.kind === 'note') return null;
  return zoneId ?? (scene.isPart ? holderId(item) : null);
}

/** Moves things to where they were let go, into another zone where they were dropped on one; what is locked stays. Null when nothing moved. */
export function moveTo(scene: Scene, drops: readonly Drop[]): Command | null {
  const stays: Place[] = [];
  const goes = new Map<string | null, Place[]>();
  for (const drop of drops) {
    const item = scene.items.get(drop.key);
    if (!item || item.isLocked) continue;
    const zoneId = takerOf(scene, item, drop.zoneId);
    const place = placeAt(scene, { ...drop, zoneId }, item);
    if (holderId(item) === zoneId) {
      if (place.x !== item.rect.x || place.y !== item.rect.y) stays.push(place);
    } else goes.set(zoneId, [...(goes.get(zoneId) ?? []), place]);
  }
  const commands = [...goes].map(([zoneId, places]) => moveIntoZone(scene.diagramId, zoneId, places));
  if (stays.length > 0) commands.push(placeAll(scene.diagramId, stays));
  const [first] = commands;
  if (!first) return null;
  return commands.length === 1 ? first : inSequence(first.label, commands);
}

/** Whether a thing lies in one of these, so that it goes along anyway. */
function liesIn(scene: Scene, { parentKey }: SceneItem, keys: ReadonlySet<string>): boolean {
  const holder = parentKey === null ? undefined : scene.items.get(parentKey);
  return holder !== undefined && (keys.has(holder.key) || liesIn(scene, holder, keys));
}

/** Moves things by a step of the arrow keys, within the zones that hold them; what is locked stays. Null when none is left to move. */
export function nudge(scene: Scene, keys: readonly string[], by: Point): Command | null {
  const free = new Set(keys.filter((key) => scene.items.get(key)?.isLocked === false));
  const places = [...free].flatMap((key) => {
    const item = scene.items.get(key);
    if (!item || liesIn(scene, item, free)) return [];
    const least = item.parentKey === null ? { x: -Infinity, y: -Infinity } : GRID_ORIGIN;
    const { rect, kind, id } = item;
    const [x, y] = [Math.max(least.x, rect.x + by.x), Math.max(least.y, rect.y + by.y)];
    return [{ kind, subjectId: id, x, y, width: rect.width, height: rect.height }];
  });
  return places.length === 0 ? null : placeAll(scene.diagramId, places);
}
