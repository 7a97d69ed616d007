import { componentCategories } from '#shared/model/asset.ts';
import type { Plant, SightFilter } from './filter.ts';

/** The value that looks for assets of no known category. */
export const UNKNOWN_CATEGORY = 'unknown';

/** The component categories of each asset (IEC 62443-4-2) as the engine worked them out; 'unknown' where there are none. */
function* categories({ assessment }: Plant): Generator<readonly [assetId: string, categories: readonly string[]]> {
  for (const asset of assessment?.assets ?? [])
    yield [asset.id, asset.categories.length === 0 ? [UNKNOWN_CATEGORY] : asset.categories];
}

/** Only assets of one component category, or of none that is known. */
export const componentCategory: SightFilter = {
  isOfResults: true,
  values: (plant) => {
    const found = new Set<string>();
    for (const [, all] of categories(plant)) for (const one of all) found.add(one);
    return [UNKNOWN_CATEGORY, ...componentCategories].filter((one) => found.has(one));
  },
  wants: (plant, value) => {
    const found = new Set<string>();
    for (const [id, all] of categories(plant)) if (all.includes(value)) found.add(id);
    return { conduit: () => false, asset: ({ id }) => found.has(id) };
  },
};
