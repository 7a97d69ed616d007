import { endZoneId } from '#shared/model/conduit.ts';
import type { Plant, SightFilter, Wanted } from './filter.ts';

/** The zone and all zones in it, over any number of levels. */
function zonesIn({ zone }: Pick<Plant, 'zone'>, zoneId: string): ReadonlySet<string> {
  const inner = Map.groupBy(zone.values(), ({ parentId }) => parentId);
  const found = new Set([zoneId]);
  for (const id of found) for (const child of inner.get(id) ?? []) found.add(child.id);
  return found;
}

/** A zone with its content, its conduits, and the zones that these join it to. */
export function around(plant: Pick<Plant, 'zone' | 'conduit'>, zoneId: string): Wanted {
  const own = zonesIn(plant, zoneId);
  const touching = new Set<string>();
  const neighbours = new Set<string>();
  for (const { id, from, to, via } of plant.conduit.values()) {
    const zones = [endZoneId(from), endZoneId(to), ...via].filter((one) => one !== null);
    if (!zones.some((one) => own.has(one))) continue;
    touching.add(id);
    for (const one of zones) neighbours.add(one);
  }
  return {
    zone: ({ id }) => (own.has(id) ? 'all' : neighbours.has(id) ? 'bare' : null),
    conduit: ({ id }) => touching.has(id),
  };
}

/** Only what touches one zone. */
export const touching: SightFilter = {
  isOfResults: false,
  values: ({ zone }) => [...zone.keys()],
  wants: around,
};
