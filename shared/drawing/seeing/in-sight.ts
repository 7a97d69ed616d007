import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import type { Asset } from '#shared/model/asset.ts';
import { endZoneId, type Conduit, type ConduitEnd } from '#shared/model/conduit.ts';
import type { Plant, Reach, Wanted } from './filters/filter.ts';
import { filters, type FilterId } from './filters/index.ts';
import { around } from './filters/touching.ts';

/** A filter that is on, and what it looks for. */
export type ActiveFilter = { readonly id: FilterId; readonly value: string };

/** What stays in sight, by scene key, and how many zones of how many these are. */
export type Sight = { readonly keys: ReadonlySet<string>; readonly zones: number; readonly ofZones: number };

/** What one filter finds: zones, and those of them whose own assets are wanted with them. */
type Found = { readonly zones: ReadonlySet<string>; readonly filled: ReadonlySet<string>; readonly wanted: Wanted };

function find({ zone }: Plant, wanted: Wanted): Found {
  const sets: Readonly<Record<Reach, Set<string>>> = { all: new Set(), own: new Set(), bare: new Set() };
  for (const one of zone.values()) {
    const reach = wanted.zone?.(one);
    if (reach) sets[reach].add(one.id);
  }
  const inner = sets.all.size > 0 ? Map.groupBy(zone.values(), ({ parentId }) => parentId) : null;
  for (const id of sets.all) for (const child of inner?.get(id) ?? []) sets.all.add(child.id);
  const filled = new Set([...sets.all, ...sets.own]);
  return { zones: new Set([...filled, ...sets.bare]), filled, wanted };
}

function hasConduit({ zones, wanted }: Found, conduit: Conduit): boolean {
  if (wanted.conduit) return wanted.conduit(conduit);
  const ends = [endZoneId(conduit.from), endZoneId(conduit.to)].filter((id) => id !== null);
  return ends.length > 0 && ends.every((id) => zones.has(id));
}

function hasAsset({ filled, wanted }: Found, asset: Asset): boolean {
  return (asset.zoneId !== null && filled.has(asset.zoneId)) || (wanted.asset?.(asset) ?? false);
}

/** Collects keys together with what they cannot be seen without: the zones around them, and the ends of conduits. */
function collector({ zone }: Plant) {
  const keys = new Set<string>();
  const zones = new Set<string>();
  const addZone = (id: string | null) => {
    for (let at = id; at !== null && zone.has(at) && !zones.has(at); at = zone.get(at)?.parentId ?? null) {
      zones.add(at);
      keys.add(`zone:${at}`);
    }
  };
  const addEnd = (end: ConduitEnd) => {
    const zoneId = endZoneId(end);
    if (zoneId === null) keys.add(endKey(end));
    else addZone(zoneId);
  };
  const addConduit = (conduit: Conduit) => {
    keys.add(`conduit:${conduit.id}`);
    addEnd(conduit.from);
    addEnd(conduit.to);
  };
  return { keys, zones, addZone, addConduit };
}

function addAssets(plant: Plant, found: readonly Found[], { keys, addZone, addConduit }: ReturnType<typeof collector>) {
  for (const asset of plant.asset.values()) {
    const conduit = asset.conduitId === null ? undefined : plant.conduit.get(asset.conduitId);
    const isWanted = found.every((one) => hasAsset(one, asset) || (conduit !== undefined && hasConduit(one, conduit)));
    if (!isWanted) continue;
    keys.add(`asset:${asset.id}`);
    if (conduit) addConduit(conduit);
    else addZone(asset.zoneId);
  }
}

/**
 * What stays in sight of a plant: what every filter looks for, in the zones around it. Null where no filter is on and no
 * zone has the focus, so that all is in sight. `focusId` is a zone that is seen with its neighbours.
 */
export function inSight(plant: Plant, active: readonly ActiveFilter[], focusId: string | null): Sight | null {
  const wanted = active.map(({ id, value }) => filters[id].wants(plant, value));
  if (focusId !== null && plant.zone.has(focusId)) wanted.push(around(plant, focusId));
  if (wanted.length === 0) return null;
  const found = wanted.map((one) => find(plant, one));
  const collected = collector(plant);
  for (const id of plant.zone.keys()) if (found.every(({ zones }) => zones.has(id))) collected.addZone(id);
  for (const conduit of plant.conduit.values())
    if (found.every((one) => hasConduit(one, conduit))) collected.addConduit(conduit);
  addAssets(plant, found, collected);
  return { keys: collected.keys, zones: collected.zones.size, ofZones: plant.zone.size };
}
