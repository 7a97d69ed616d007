import type { Command } from '#shared/commands/command.ts';
import { placeAll, type Place } from '#shared/commands/place.ts';
import { assetBlock, reachOf } from '#shared/drawing/layout/asset-block.ts';
import { GRID_ORIGIN } from '#shared/drawing/scene/asset-grid.ts';
import { contentOfKey } from '#shared/drawing/scene/free-spot.ts';
import {
  around,
  bottom,
  centre,
  GRID,
  isSameRect,
  moved,
  right,
  snap,
  type Rect,
} from '#shared/drawing/scene/geometry.ts';
import { CELL_GAP } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';

type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
type Axis = 'across' | 'down';

/** Where a thing stands so that one of its lines lies on that of the frame. */
const aligned: Readonly<Record<Edge, (rect: Rect, frame: Rect) => Rect>> = {
  left: (rect, frame) => ({ ...rect, x: frame.x }),
  centre: (rect, frame) => ({ ...rect, x: snap(centre(frame).x - rect.width / 2) }),
  right: (rect, frame) => ({ ...rect, x: right(frame) - rect.width }),
  top: (rect, frame) => ({ ...rect, y: frame.y }),
  middle: (rect, frame) => ({ ...rect, y: snap(centre(frame).y - rect.height / 2) }),
  bottom: (rect, frame) => ({ ...rect, y: bottom(frame) - rect.height }),
};

/** One step that puts things elsewhere; null where all stand there already. */
function placing(scene: Scene, key: string, rects: ReadonlyMap<string, Rect>): Command | null {
  const places = [...rects].flatMap(([itemKey, rect]): Place[] => {
    const item = scene.items.get(itemKey);
    return item && !isSameRect(item.rect, rect) ? [{ kind: item.kind, subjectId: item.id, ...rect }] : [];
  });
  if (places.length === 0) return null;
  return { ...placeAll(scene.diagramId, places), label: { key, params: { count: places.length } } };
}

/** Things by the zone that holds them: each is arranged among its own. */
function byHolder(scene: Scene, keys: readonly string[]): SceneItem[][] {
  const items = keys.flatMap((key) => scene.items.get(key) ?? []);
  return [...Map.groupBy(items, ({ parentKey }) => parentKey).values()];
}

const isFree = ({ isLocked }: SceneItem): boolean => !isLocked;
/** A zone that the diagram shows; the mark of one that it does not is no zone to be sized. */
const isZone = ({ kind, isBeyond }: SceneItem): boolean => kind === 'zone' && !isBeyond;
const rectsOf = (items: readonly SceneItem[]): Rect[] => items.map(({ rect }) => rect);

/** Puts an edge or the middle of things on one line: that of the locked ones, else that of all. */
export function align(scene: Scene, keys: readonly string[], edge: Edge): Command | null {
  const rects = new Map<string, Rect>();
  for (const items of byHolder(scene, keys)) {
    const fixed = items.filter(({ isLocked }) => isLocked);
    const frame = around(rectsOf(fixed.length > 0 ? fixed : items));
    for (const { key, rect } of items.filter(isFree)) rects.set(key, aligned[edge](rect, frame));
  }
  return placing(scene, 'align', rects);
}

/** Leaves the same gap between things in a row or a column, between the first and the last; no less than assets keep. */
export function distribute(scene: Scene, keys: readonly string[], axis: Axis): Command | null {
  const [at, size] = axis === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const rects = new Map<string, Rect>();
  for (const all of byHolder(scene, keys)) {
    const items = all.filter(isFree).sort((a, b) => a.rect[at] - b.rect[at] || a.rect[size] - b.rect[size]);
    const frame = around(rectsOf(items));
    const used = items.reduce((sum, { rect }) => sum + rect[size], 0);
    const gap = Math.max(CELL_GAP, (frame[size] - used) / (items.length - 1));
    let next = frame[at];
    for (const [index, { key, rect }] of items.entries()) {
      const isLast = index === items.length - 1 && gap > CELL_GAP;
      rects.set(key, { ...rect, [at]: isLast || index === 0 ? rect[at] : snap(next) });
      next += rect[size] + gap;
    }
  }
  return placing(scene, 'distribute', rects);
}

/** Makes zones as wide, as high or both as the largest of them, so that nothing in them is cut. */
export function makeEqual(scene: Scene, keys: readonly string[], what: 'width' | 'height' | 'size'): Command | null {
  const zones = keys.flatMap((key) => scene.items.get(key) ?? []).filter(isZone);
  const width = Math.max(...zones.map(({ rect }) => rect.width));
  const height = Math.max(...zones.map(({ rect }) => rect.height));
  const larger = { ...(what === 'height' ? {} : { width }), ...(what === 'width' ? {} : { height }) };
  return placing(
    scene,
    'makeEqual',
    new Map(zones.filter(isFree).map(({ key, rect }) => [key, { ...rect, ...larger }])),
  );
}

/** Puts the assets of zones into a tidy grid as wide as the zone, in the order in which they stand, around what else is there. */
export function packAssets(scene: Scene, keys: readonly string[]): Command | null {
  const rects = new Map<string, Rect>();
  for (const key of keys) {
    const zone = scene.items.get(key);
    if (!zone || !isZone(zone)) continue;
    const content = contentOfKey(scene, key);
    const assets = content.filter((item) => item.kind === 'asset' && isFree(item));
    const stays = rectsOf(content.filter((item) => !assets.includes(item)));
    for (const [asset, cell] of assetBlock(assets, stays, zone.rect.width)) rects.set(asset, cell);
  }
  return placing(scene, 'packAssets', rects);
}

/** Draws the borders of zones in to what they hold, which keeps its place on the drawing; inner zones first. */
export function fitZones(scene: Scene, keys: readonly string[]): Command | null {
  const zones = keys.flatMap((key) => scene.items.get(key) ?? []).filter((item) => isZone(item) && isFree(item));
  const rects = new Map<string, Rect>();
  for (const { key, rect, bare } of zones.toSorted((a, b) => b.depth - a.depth)) {
    const content = contentOfKey(scene, key).map((item) => [item.key, rects.get(item.key) ?? item.rect] as const);
    const from = content.length === 0 ? GRID_ORIGIN : around(content.map(([, inner]) => inner));
    const by = { x: down(from.x - GRID_ORIGIN.x), y: down(from.y - GRID_ORIGIN.y) };
    const shifted = content.map(([inner, at]) => [inner, moved(at, { x: -by.x, y: -by.y })] as const);
    for (const [inner, at] of shifted) rects.set(inner, at);
    const reach = reachOf(shifted.map(([, at]) => at));
    const size = { width: Math.max(bare.width, reach.width), height: Math.max(bare.height, reach.height) };
    rects.set(key, { ...moved(rect, by), ...size });
  }
  return placing(scene, 'fitZones', rects);
}

const down = (value: number): number => Math.floor(value / GRID) * GRID;
