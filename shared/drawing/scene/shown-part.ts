import { endZoneId, type Conduit, type ConduitEnd } from '#shared/model/conduit.ts';
import type { Placement } from '#shared/model/placement.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Drawn } from './levels.ts';
import { sceneKey } from './scene-item.ts';

/** What a diagram shows of a plant. */
export type ShownPart = Pick<Drawn, 'zone' | 'asset' | 'conduit'> & {
  /** Whether some zones are shown, not all of the plant. */
  readonly isPart: boolean;
  /** Zones that it does not show and to which conduits of shown ones lead. */
  readonly beyond: readonly Zone[];
};

/** The given zones with all zones in them. */
function withContent(zones: Drawn['zone'], zoneIds: readonly string[]): Map<string, Zone> {
  const isShown = new Map(zoneIds.map((id) => [id, true]));
  const look = ({ id, parentId }: Zone): boolean => {
    const known = isShown.get(id);
    if (known !== undefined) return known;
    const parent = parentId === null ? undefined : zones.get(parentId);
    const answer = parent !== undefined && look(parent);
    isShown.set(id, answer);
    return answer;
  };
  return new Map([...zones].filter(([, zone]) => look(zone)));
}

function kept<T>(table: ReadonlyMap<string, T>, isKept: (row: T) => boolean): Map<string, T> {
  return new Map([...table].filter(([, row]) => isKept(row)));
}

/** Hidden zones at the ends of conduits, in the order of the conduits. */
function zonesBeyond(conduits: Iterable<Conduit>, zones: Drawn['zone'], shown: ReadonlyMap<string, Zone>): Zone[] {
  const ids = new Set<string>();
  for (const { from, to } of conduits)
    for (const id of [endZoneId(from), endZoneId(to)]) if (id !== null && !shown.has(id)) ids.add(id);
  return [...ids].flatMap((id) => zones.get(id) ?? []);
}

/**
 * What a diagram shows: its zones with all that is in them, the conduits that end in one of them, and assets in no zone
 * that were put on it. A diagram without zones, and one that is not there (any more), shows the whole plant.
 */
export function shownPart(drawn: Drawn, diagramId: string, stored: ReadonlyMap<string, Placement>): ShownPart {
  const zoneIds = drawn.diagram.get(diagramId)?.zoneIds ?? [];
  if (zoneIds.length === 0)
    return { zone: drawn.zone, asset: drawn.asset, conduit: drawn.conduit, isPart: false, beyond: [] };
  const zone = withContent(drawn.zone, zoneIds);
  const isEndShown = (end: ConduitEnd) => typeof end === 'string' && zone.has(end);
  const conduit = kept(drawn.conduit, ({ from, to }) => isEndShown(from) || isEndShown(to));
  return {
    zone,
    asset: kept(drawn.asset, ({ id, zoneId }) =>
      zoneId === null ? stored.has(sceneKey('asset', id)) : zone.has(zoneId),
    ),
    conduit,
    isPart: true,
    beyond: zonesBeyond(conduit.values(), drawn.zone, zone),
  };
}
