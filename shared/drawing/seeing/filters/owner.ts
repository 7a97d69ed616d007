import { compareIds } from '#shared/engine/order.ts';
import type { SightFilter } from './filter.ts';

/** Only zones and conduits of one owner. */
export const owner: SightFilter = {
  isOfResults: false,
  values: ({ zone, conduit }) => {
    const owners = new Set<string>();
    for (const table of [zone, conduit]) for (const one of table.values()) owners.add(one.owner.trim());
    owners.delete('');
    return [...owners].sort(compareIds);
  },
  wants: (_plant, value) => ({
    zone: (one) => (one.owner.trim() === value ? 'own' : null),
    conduit: (one) => one.owner.trim() === value,
  }),
};
