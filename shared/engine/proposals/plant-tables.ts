import type { Asset } from '#shared/model/asset.ts';
import { groupChannels, type ChannelGroups } from '#shared/engine/channel-groups.ts';
import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';

type Groups<T> = ReadonlyMap<string, readonly T[]>;

/** Rows by what they belong to; each group is made once per state of a table. */
export type PlantTables = {
  readonly assetsOf: { readonly zone: Groups<Asset>; readonly conduit: Groups<Asset> };
  readonly channelsOf: ChannelGroups;
  /** The conduits that end in each zone. */
  readonly conduitsAt: Groups<Conduit>;
};

/** Groups the assets, channels and conduits of a plant. */
export function groupPlant({ asset, channel, conduit }: Model): PlantTables {
  return {
    assetsOf: assetGroups(asset),
    channelsOf: groupChannels(channel),
    conduitsAt: conduitGroups(conduit),
  };
}

/** The same result for the same table. */
function oncePerTable<T, R>(group: (table: ReadonlyMap<string, T>) => R): (table: ReadonlyMap<string, T>) => R {
  const made = new WeakMap<ReadonlyMap<string, T>, R>();
  return (table) => {
    let groups = made.get(table);
    if (groups === undefined) made.set(table, (groups = group(table)));
    return groups;
  };
}

function put<T>(groups: Map<string, T[]>, key: string | null, row: T): void {
  if (key === null) return;
  const known = groups.get(key);
  if (known) known.push(row);
  else groups.set(key, [row]);
}

const assetGroups = oncePerTable((table: ReadonlyMap<string, Asset>) => {
  const zone = new Map<string, Asset[]>();
  const conduit = new Map<string, Asset[]>();
  for (const asset of table.values()) {
    put(zone, asset.zoneId, asset);
    put(conduit, asset.zoneId === null ? asset.conduitId : null, asset);
  }
  return { zone, conduit };
});

const conduitGroups = oncePerTable((table: ReadonlyMap<string, Conduit>) => {
  const groups = new Map<string, Conduit[]>();
  for (const conduit of table.values())
    for (const zoneId of new Set([endZoneId(conduit.from), endZoneId(conduit.to)])) put(groups, zoneId, conduit);
  return groups;
});
