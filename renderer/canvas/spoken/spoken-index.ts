import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import { placeOfOpen } from '#shared/engine/finding-place.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Channel } from '#shared/model/channel.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';

type Table<T> = ReadonlyMap<string, T>;

/** Works something out once per value and keeps it as long as that value is there. */
function once<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    let value = known.get(from);
    if (value === undefined) known.set(from, (value = make(from)));
    return value;
  };
}

function count(ids: Iterable<string | null>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How many zones lie directly in each zone. */
export const zonesInside = once((zones: Table<Zone>) => count([...zones.values()].map(({ parentId }) => parentId)));

/** How many assets lie directly in each zone; one that stands for several counts as one. */
export const assetsInside = once((assets: Table<Asset>) => count([...assets.values()].map(({ zoneId }) => zoneId)));

/** The conduits that end at each zone (`zone:ID`) and each point outside the SUC (`external:NAME`). */
export const conduitsByEnd = once((conduits: Table<Conduit>): ReadonlyMap<string, readonly Conduit[]> => {
  const byEnd = new Map<string, Conduit[]>();
  for (const conduit of conduits.values())
    for (const key of new Set([endKey(conduit.from), endKey(conduit.to)])) {
      const known = byEnd.get(key);
      if (known) known.push(conduit);
      else byEnd.set(key, [conduit]);
    }
  return byEnd;
});

/** The channels of each conduit. */
export const channelsByConduit = once((channels: Table<Channel>) =>
  Map.groupBy(channels.values(), ({ conduitId }) => conduitId),
);

/** How many open findings there are at each thing of the drawing, by `kind:id`. */
export const findingsBySubject = once((findings: readonly Finding[]) =>
  count(findings.map(placeOfOpen).map((place) => place && `${place.kind}:${place.id}`)),
);
