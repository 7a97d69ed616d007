import { NETWORK, TEMPORARY } from '#shared/engine/asset-kinds.ts';
import { isMixed, sortAssets } from '#shared/engine/asset-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { hitOfMixture, type Rule } from './rule.ts';

/** Devices that are connected for a time only have zones of their own. */
export const zcr34TemporarySeparated: Rule<'zone'> = {
  id: 'zcr-3-4-temporary-separated',
  clause: 'ZCR 3.4',
  scope: 'zone',
  evaluate: ({ id, inScope }, _, { slots, assets }) => {
    const slot = slotOfZone(id, slots);
    if (!inScope || !isMixed(slot, TEMPORARY, assets)) return null;
    const mixture = sortAssets(slot, assets, (kinds) => {
      if (kinds & TEMPORARY) return 'odd';
      return kinds & NETWORK ? null : 'other';
    });
    return hitOfMixture('warning', mixture);
  },
};
