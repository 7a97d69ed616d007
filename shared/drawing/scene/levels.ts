import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';

/** The tables of a plant that a drawing follows from. */
export type Drawn = Pick<Model, 'zone' | 'asset' | 'conduit' | 'placement' | 'diagram' | 'note'>;

/** Who lies in which zone; null is the drawing itself. Assets on a conduit are drawn with it, not here. */
export type Levels = {
  readonly zones: ReadonlyMap<string | null, readonly Zone[]>;
  readonly assets: ReadonlyMap<string | null, readonly Asset[]>;
  readonly conduits: readonly Conduit[];
  /** The zone directly in `holderId` that a zone is or lies in; null when it lies elsewhere. */
  holderIn(holderId: string | null, zoneId: string): string | null;
};

/** Sorts zones and assets by the zone that holds them; a zone whose holder is not among them lies on the drawing itself. */
export function sortIntoLevels({ zone, asset, conduit }: Pick<Drawn, 'zone' | 'asset' | 'conduit'>): Levels {
  const holderOf = ({ parentId }: Zone) => (parentId !== null && zone.has(parentId) ? parentId : null);
  const loose = [...asset.values()].filter(({ conduitId }) => conduitId === null);
  return {
    zones: Map.groupBy(zone.values(), holderOf),
    assets: Map.groupBy(loose, ({ zoneId }) => zoneId),
    conduits: [...conduit.values()],
    holderIn(holderId, zoneId) {
      for (let at = zone.get(zoneId); at; at = at.parentId === null ? undefined : zone.get(at.parentId))
        if (holderOf(at) === holderId) return at.id;
      return null;
    },
  };
}
