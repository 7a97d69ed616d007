import type { Picture } from '#shared/drawing/picture.ts';
import { endKey, routeConduits, type RoutedConduit } from '#shared/drawing/routes/route-conduits.ts';
import type { Placed } from '#shared/drawing/routes/places.ts';
import { moved, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { originOf, type Scene } from '#shared/drawing/scene/scene.ts';
import type { Conduit } from '#shared/model/conduit.ts';

/** Everything that a drag or a pull at a border takes along, where it is right now; holders come before what they hold. */
export function itemsMoved(scene: Scene, moving: ReadonlyMap<string, Rect>): Map<string, SceneItem> {
  const items = new Map<string, SceneItem>();
  const take = (key: string, origin: { x: number; y: number }) => {
    const item = scene.items.get(key);
    if (!item || items.has(key)) return;
    const rect = moving.get(key) ?? item.rect;
    const abs = moved(rect, origin);
    items.set(key, { ...item, rect, abs });
    for (const inner of scene.content.get(key) ?? []) take(inner, abs);
  };
  const outermost = [...moving.keys()].flatMap((key) => scene.items.get(key) ?? []).sort((a, b) => a.depth - b.depth);
  for (const { key, parentKey } of outermost) take(key, originOf(scene, parentKey));
  return items;
}

/** Where zones and external ends stand, as a way-finder wants it; `items` are those that stand elsewhere right now. */
export function placedNow(scene: Scene, items: ReadonlyMap<string, SceneItem>, hasAssets: boolean): Placed[] {
  const placed: Placed[] = [];
  for (const { key, kind, parentKey, abs } of scene.items.values())
    if (kind !== 'note' && (hasAssets || kind !== 'asset'))
      placed.push({ key, parentKey, rect: items.get(key)?.abs ?? abs });
  return placed;
}

/** Conduits that end on something that is being moved. */
function touched(conduits: ReadonlyMap<string, Conduit>, items: ReadonlyMap<string, SceneItem>): Map<string, Conduit> {
  const found = new Map<string, Conduit>();
  for (const conduit of conduits.values())
    if ([conduit.from, conduit.to].some((end) => items.has(endKey(end)))) found.set(conduit.id, conduit);
  return found;
}

/** A picture of what is being moved alone, with its conduits, and the keys to leave out of the picture below it. */
export function pictureOfMoved(
  picture: Picture,
  moving: ReadonlyMap<string, Rect>,
  routed: (conduit: Conduit) => RoutedConduit,
): { readonly picture: Picture; readonly keys: ReadonlySet<string> } {
  const { scene } = picture;
  const items = itemsMoved(scene, moving);
  const conduits = touched(picture.conduits, items);
  const routes = routeConduits(placedNow(scene, items, false), [...conduits.values()].map(routed));
  const keys = new Set([...items.keys(), ...[...conduits.keys()].map((id) => `conduit:${id}`)]);
  const ends = [...conduits.values()].flatMap(({ from, to }) => [endKey(from), endKey(to)]);
  const all = new Map([
    ...ends.flatMap((key) => scene.items.get(key) ?? []).map((item) => [item.key, item] as const),
    ...items,
  ]);
  return {
    picture: { ...picture, scene: { ...scene, items: all }, conduits, routes, perimeter: null, bands: [] },
    keys,
  };
}
