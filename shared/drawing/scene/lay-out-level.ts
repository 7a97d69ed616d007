import type { Placement } from '#shared/model/placement.ts';
import type { Zone } from '#shared/model/zone.ts';
import { columnsAround, freeCells, GRID_ORIGIN } from './asset-grid.ts';
import { bottom, right, type Rect, type Size } from './geometry.ts';
import type { Levels } from './levels.ts';
import { ASSET, easyWidth, leastWidth, LEAST_ZONE, PAD, ZONE_GAP } from './metrics.ts';
import { packRows } from './pack-rows.ts';
import { sceneKey, type SceneItem } from './scene-item.ts';
import { neighboursOf, zoneRows } from './zone-rows.ts';

/** A thing in its zone, with what it holds. */
export type LevelItem = Pick<SceneItem, 'key' | 'kind' | 'id' | 'rect' | 'isAuto' | 'least' | 'bare'> & {
  readonly content: readonly LevelItem[];
};
type Level = { readonly items: readonly LevelItem[]; readonly extent: Size };
type Stored = ReadonlyMap<string, Placement>;

/** A stored place: in a zone below its head and off its border. */
function settled({ x, y, width, height }: Placement, isRoot: boolean): Rect {
  if (isRoot) return { x, y, width, height };
  return { x: Math.max(x, GRID_ORIGIN.x), y: Math.max(y, GRID_ORIGIN.y), width, height };
}

type Sized = { zone: Zone; size: Size; least: Size; bare: Size; content: readonly LevelItem[] };

function sizeZone(levels: Levels, stored: Stored, zone: Zone): Sized {
  const place = stored.get(sceneKey('zone', zone.id));
  const inner = layOutLevel(levels, stored, zone.id);
  const bare = { width: leastWidth(zone.name), height: LEAST_ZONE.height };
  const least = {
    width: Math.max(bare.width, inner.extent.width),
    height: Math.max(bare.height, inner.extent.height),
  };
  const size = {
    width: Math.max(place?.width ?? easyWidth(zone.name), least.width),
    height: Math.max(place?.height ?? 0, least.height),
  };
  return { zone, size, least, bare, content: inner.items };
}

function zoneItem({ zone, size, least, bare, content }: Sized, rect: Rect, isAuto: boolean): LevelItem {
  return {
    key: sceneKey('zone', zone.id),
    kind: 'zone',
    id: zone.id,
    rect: { ...rect, ...size },
    isAuto,
    least,
    bare,
    content,
  };
}

function assetItem(id: string, rect: Rect, isAuto: boolean): LevelItem {
  return {
    key: sceneKey('asset', id),
    kind: 'asset',
    id,
    rect: { ...rect, ...ASSET },
    isAuto,
    least: ASSET,
    bare: ASSET,
    content: [],
  };
}

/** Lays out what lies directly in a zone, or on the drawing itself for null: stored places stay, the rest is fitted in. */
export function layOutLevel(levels: Levels, stored: Stored, holderId: string | null): Level {
  const isRoot = holderId === null;
  const holder = isRoot ? undefined : stored.get(sceneKey('zone', holderId));
  const items: LevelItem[] = [];
  const loose: Sized[] = [];
  const looseAssets: string[] = [];
  for (const zone of levels.zones.get(holderId) ?? []) {
    const sized = sizeZone(levels, stored, zone);
    const place = stored.get(sceneKey('zone', zone.id));
    if (place) items.push(zoneItem(sized, settled(place, isRoot), false));
    else loose.push(sized);
  }
  for (const { id } of levels.assets.get(holderId) ?? []) {
    const place = stored.get(sceneKey('asset', id));
    if (place) items.push(assetItem(id, settled(place, isRoot), false));
    else looseAssets.push(id);
  }
  if (isRoot) items.push(...looseZones(levels, loose, items, holderId));
  items.push(...gridOf(looseAssets, items, isRoot, holder?.width ?? null));
  if (!isRoot) items.push(...looseZones(levels, loose, items, holderId));
  const extent = {
    width: Math.max(0, ...items.map(({ rect }) => right(rect) + PAD)),
    height: Math.max(0, ...items.map(({ rect }) => bottom(rect) + PAD)),
  };
  return { items, extent };
}

function lowest(items: readonly LevelItem[]): number | null {
  return items.length === 0 ? null : Math.max(...items.map(({ rect }) => bottom(rect)));
}

function gridOf(ids: readonly string[], items: readonly LevelItem[], isRoot: boolean, width: number | null) {
  const taken = items.map(({ rect }) => rect);
  const origin = isRoot
    ? { x: Math.min(0, ...taken.map(({ x }) => x)), y: (lowest(items) ?? -ZONE_GAP.y) + ZONE_GAP.y }
    : GRID_ORIGIN;
  const cells = freeCells(ids.length, columnsAround(isRoot ? [] : taken, ids.length, width), taken, origin);
  return ids.flatMap((id, index) => (cells[index] ? [assetItem(id, cells[index], true)] : []));
}

function looseZones(levels: Levels, loose: readonly Sized[], items: readonly LevelItem[], holderId: string | null) {
  if (loose.length === 0) return [];
  const ids = loose.map(({ zone }) => zone.id);
  const neighbours = neighboursOf(ids, levels.conduits, (zoneId) => levels.holderIn(holderId, zoneId));
  const bySize = new Map(loose.map((sized) => [sized.zone.id, sized]));
  const rows = zoneRows(
    loose.map(({ zone }) => zone),
    neighbours,
  ).map((row) => row.flatMap(({ id }) => bySize.get(id) ?? []).map((sized) => ({ ...sized, id: sized.zone.id })));
  const gap = holderId === null ? ZONE_GAP.y : PAD;
  const low = lowest(items);
  const first = holderId === null ? { x: 0, y: 0 } : GRID_ORIGIN;
  const origin = low === null ? first : { x: first.x, y: low + gap };
  const places = packRows(rows, origin);
  return rows.flat().map((sized) => zoneItem(sized, places.get(sized.id) ?? { ...origin, ...sized.size }, true));
}
