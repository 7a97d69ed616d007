import type { Size } from '#shared/drawing/scene/geometry.ts';
import { broken, rowLimit } from '#shared/drawing/scene/pack-rows.ts';
import { inNeighbourOrder, rankOf, type Neighbours } from '#shared/drawing/scene/zone-rows.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Link } from './links.ts';

/** A zone to be laid out in its holder; `id` is its scene key. */
export type Member = { readonly id: string; readonly zone: Zone; readonly size: Size };

function neighboursOf(members: readonly Member[], links: readonly Link[]): Neighbours {
  const neighbours = new Map(members.map(({ id }) => [id, new Set<string>()]));
  for (const [one, other] of links) {
    if (!neighbours.has(one) || !neighbours.has(other)) continue;
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  }
  return neighbours;
}

/** Zones without a level come right below the lowest zone with a level that they are joined to, over any number of them. */
function rankTheRest(members: readonly Member[], ranks: Map<string, number>, neighbours: Neighbours): void {
  const waiting = new Set(members.filter(({ id }) => !ranks.has(id)).map(({ id }) => id));
  for (let found = true; found;) {
    const next = [...waiting].flatMap((id): [string, number][] => {
      const near = [...(neighbours.get(id) ?? [])].flatMap((other) => ranks.get(other) ?? []);
      return near.length === 0 ? [] : [[id, Math.floor(Math.max(...near)) + 0.5]];
    });
    for (const [id, rank] of next) {
      ranks.set(id, rank);
      waiting.delete(id);
    }
    found = next.length > 0;
  }
  for (const id of waiting) ranks.set(id, Infinity);
}

/** Zones by Purdue level from the top down, or by conduit depth where none has one. */
function ranksOf(members: readonly Member[], neighbours: Neighbours): Map<string, number> {
  const zones = members.map(({ id, zone }) => ({ ...zone, id }));
  const rank = rankOf(zones, neighbours);
  const isLevelled = zones.some(({ purdueLevel }) => purdueLevel !== null);
  const ranks = new Map<string, number>();
  for (const zone of zones) if (!isLevelled || zone.purdueLevel !== null) ranks.set(zone.id, rank(zone));
  rankTheRest(members, ranks, neighbours);
  return ranks;
}

/** Splits things of one rank in two where conduits join them, so that joined ones stand one above the other. */
function halves(row: readonly Member[], neighbours: Neighbours): Member[][] {
  const ids = new Set(row.map(({ id }) => id));
  const inner = (id: string) => [...(neighbours.get(id) ?? [])].filter((other) => ids.has(other));
  const isLower = new Map<string, boolean>();
  const busiestFirst = row.map(({ id }) => ({ id, joins: inner(id).length })).sort((a, b) => b.joins - a.joins);
  for (const { id: start } of busiestFirst) {
    if (isLower.has(start)) continue;
    isLower.set(start, false);
    const queue = [start];
    for (const id of queue)
      for (const next of inner(id))
        if (!isLower.has(next)) {
          isLower.set(next, !isLower.get(id));
          queue.push(next);
        }
  }
  return [false, true]
    .map((side) => row.filter(({ id }) => isLower.get(id) === side))
    .filter(({ length }) => length > 0);
}

/** The rows of what lies in one zone, from the top down, each no wider than the whole should be. */
export function tiers(members: readonly Member[], links: readonly Link[]): Member[][] {
  const neighbours = neighboursOf(members, links);
  const ranks = ranksOf(members, neighbours);
  const limit = rowLimit(members.map(({ size }) => size));
  const ranked = [...Map.groupBy(members, ({ id }) => ranks.get(id) ?? Infinity)].sort(([a], [b]) => a - b);
  const rows: Member[][] = [];
  let above: Member[] = [];
  for (const [, row] of ranked)
    for (const half of halves(row, neighbours)) {
      const ordered = inNeighbourOrder(half, above, neighbours);
      rows.push(...broken(ordered, limit));
      above = ordered;
    }
  return rows;
}
