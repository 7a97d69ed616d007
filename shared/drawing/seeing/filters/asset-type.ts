import { compareIds } from '#shared/engine/order.ts';
import type { SightFilter } from './filter.ts';

/** Only assets of one type, in their zones. */
export const assetType: SightFilter = {
  isOfResults: false,
  values: ({ asset }) => {
    const types = new Set<string>();
    for (const { type } of asset.values()) if (type !== '') types.add(type);
    return [...types].sort(compareIds);
  },
  wants: (_plant, value) => ({ conduit: () => false, asset: ({ type }) => type === value }),
};
