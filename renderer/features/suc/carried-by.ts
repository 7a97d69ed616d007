import { displayName, nameIn } from '#shared/model/display-name.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';

/** The assets of one zone or conduit that carry a function. */
export type Carrier = {
  /** The name of the zone or conduit; empty for assets that stand nowhere. */
  readonly where: string;
  readonly assets: readonly { readonly id: string; readonly name: string }[];
};
type Plant = Pick<Model, 'asset' | 'zone' | 'conduit'>;

function whereOf({ conduitId, zoneId }: Asset, plant: Plant): string {
  if (conduitId !== null) return nameIn(plant, 'conduit', conduitId);
  return zoneId === null ? '' : nameIn(plant, 'zone', zoneId);
}

function carriers(assets: readonly Asset[], plant: Plant): readonly Carrier[] {
  const places = Map.groupBy(assets, ({ conduitId, zoneId }) =>
    conduitId === null ? `zone ${zoneId}` : `conduit ${conduitId}`,
  );
  return [...places.values()].map((held) => ({
    where: held[0] ? whereOf(held[0], plant) : '',
    assets: held.map((asset) => ({ id: asset.id, name: displayName('asset', asset) })),
  }));
}

/** Who carries each essential function, by its id, in the order of the assets. */
export function carriersOf(plant: Plant): ReadonlyMap<string, readonly Carrier[]> {
  const assigned = [...plant.asset.values()].filter(({ essentialFunctionId }) => essentialFunctionId !== null);
  const byFunction = Map.groupBy(assigned, ({ essentialFunctionId }) => essentialFunctionId ?? '');
  return new Map([...byFunction].map(([id, assets]) => [id, carriers(assets, plant)]));
}
