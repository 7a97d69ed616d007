import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { purdueLevels } from '#shared/model/zone.ts';

/** The rank of a Purdue level from the top of the drawing down; what lies outside comes first. */
const bandRank = new Map<string, number>([...purdueLevels].reverse().map((level, index) => [level, index]));

export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Which of the given zones conduits join, sub-zones counting as the zone that holds them. */
export function neighboursOf(
  zoneIds: readonly string[],
  conduits: Iterable<Conduit>,
  holderOf: (zoneId: string) => string | null,
): Neighbours {
  const neighbours = new Map(zoneIds.map((id) => [id, new Set<string>()]));
  for (const { from, to } of conduits) {
    const [a, b] = [endZoneId(from), endZoneId(to)].map((id) => (id === null ? null : holderOf(id)));
    if (!a || !b || a === b) continue;
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  return neighbours;
}

const isOutermost = (zone: Zone): boolean => !zone.inScope || zone.kind === 'external' || zone.kind === 'business';

/** How many conduits a zone is away from the outermost zone of its part of the plant. */
function depths(zones: readonly Zone[], neighbours: Neighbours): Map<string, number> {
  const depth = new Map<string, number>();
  const walk = (roots: readonly Zone[]) => {
    const queue = roots.map(({ id }) => id);
    for (const id of queue) depth.set(id, 0);
    for (let id = queue.shift(); id !== undefined; id = queue.shift())
      for (const next of neighbours.get(id) ?? [])
        if (!depth.has(next)) {
          depth.set(next, (depth.get(id) ?? 0) + 1);
          queue.push(next);
        }
  };
  const joined = zones.filter(({ id }) => (neighbours.get(id)?.size ?? 0) > 0);
  walk(joined.filter(isOutermost));
  for (const zone of joined) if (!depth.has(zone.id)) walk([zone]);
  const deepest = Math.max(-1, ...depth.values());
  for (const zone of zones) if (!depth.has(zone.id)) depth.set(zone.id, isOutermost(zone) || deepest < 0 ? 0 : deepest);
  return depth;
}

/** How far down the drawing a zone belongs: by its Purdue level where levels are given, else by conduit depth. */
export function rankOf(zones: readonly Zone[], neighbours: Neighbours): (zone: Zone) => number {
  if (!zones.some((zone) => zone.purdueLevel !== null)) {
    const depth = depths(zones, neighbours);
    return (zone) => depth.get(zone.id) ?? 0;
  }
  return (zone) => (zone.purdueLevel === null ? purdueLevels.length : (bandRank.get(zone.purdueLevel) ?? 0));
}

/** Moves each thing below what it is joined to in the row above, so that fewer conduits cross. */
export function inNeighbourOrder<T extends { readonly id: string }>(
  row: readonly T[],
  above: readonly T[],
  neighbours: Neighbours,
): T[] {
  const place = new Map(above.map(({ id }, index) => [id, index]));
  const weight = ({ id }: T, index: number): number => {
    const places = [...(neighbours.get(id) ?? [])].flatMap((other) => place.get(other) ?? []);
    return places.length === 0 ? index : places.reduce((sum, one) => sum + one, 0) / places.length;
  };
  return row
    .map((thing, index) => ({ thing, index, weight: weight(thing, index) }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
    .map(({ thing }) => thing);
}

/** Sibling zones in rows from the top down: by Purdue level where levels are given, else by conduit depth. */
export function zoneRows(zones: readonly Zone[], neighbours: Neighbours): Zone[][] {
  const rank = rankOf(zones, neighbours);
  const ranked = [...Map.groupBy(zones, rank)].sort(([a], [b]) => a - b).map(([, row]) => row);
  const rows: Zone[][] = [];
  for (const row of ranked) rows.push(inNeighbourOrder(row, rows.at(-1) ?? [], neighbours));
  return rows;
}
