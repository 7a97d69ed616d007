import type { Assessment } from '#shared/engine/assessment.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';

/** What filters look at. */
export type Plant = Pick<Model, 'zone' | 'conduit' | 'channel' | 'asset' | 'scenario'> & {
  readonly assessment: Assessment | null;
};

/** How much of a wanted zone is wanted: all that is in it, itself with its own assets, or nothing but itself. */
export type Reach = 'all' | 'own' | 'bare';

/** What a filter looks for. */
export type Wanted = {
  /** Null where the zone is not wanted. */
  readonly zone?: (zone: Zone) => Reach | null;
  /** Without it a conduit is wanted where all the zones that it joins are. */
  readonly conduit?: (conduit: Conduit) => boolean;
  /** Assets that are wanted beside those of wanted zones. */
  readonly asset?: (asset: Asset) => boolean;
};

/** The value of a filter that is only on or off. */
export const ON = 'on';

/** A filter; a value stands for what it looks for, such as a Purdue level. */
export type SightFilter = {
  /** What can be chosen in this plant, in the order in which it is offered; just `ON` for an on/off filter. */
  readonly values: (plant: Plant) => readonly string[];
  /** Whether it looks at the engine's results. */
  readonly isOfResults: boolean;
  readonly wants: (plant: Plant, value: string) => Wanted;
};

/** The values of a filter that can be only on or off: `ON` where the plant has anything to find. */
export const onIf = (isThere: boolean): readonly string[] => (isThere ? [ON] : []);

/** Whether any row of a table fits. */
export function some<T>(rows: ReadonlyMap<string, T>, fits: (row: T) => boolean): boolean {
  for (const row of rows.values()) if (fits(row)) return true;
  return false;
}

/** Those of the known values that occur among the rows, in the order in which they are known. */
export function occurring<T>(
  rows: ReadonlyMap<string, T>,
  valueOf: (row: T) => string | null,
  order: readonly string[],
): readonly string[] {
  const found = new Set<string | null>();
  for (const row of rows.values()) found.add(valueOf(row));
  return order.filter((value) => found.has(value));
}
