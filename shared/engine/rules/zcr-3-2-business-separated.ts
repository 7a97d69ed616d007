import { BUSINESS, COMMON, NETWORK } from '#shared/engine/asset-kinds.ts';
import { sortAssets } from '#shared/engine/asset-table.ts';
import { BUSINESS_ZONE } from '#shared/engine/partition-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { hitOfMixture, type Rule } from './rule.ts';

/** Business assets do not share a zone with those of the plant; a zone of business assets alone is a business zone. */
export const zcr32BusinessSeparated: Rule<'zone'> = {
  id: 'zcr-3-2-business-separated',
  clause: 'ZCR 3.2',
  scope: 'zone',
  evaluate: ({ id, inScope }, _, { slots, assets, partition }) => {
    const slot = slotOfZone(id, slots);
    const isBusiness = (partition.traits[slot]! & BUSINESS_ZONE) !== 0;
    if (!inScope || isBusiness || (assets.anyKind[slot]! & BUSINESS) === 0) return null;
    const mixture = sortAssets(slot, assets, (kinds) => {
      if (kinds & BUSINESS) return 'odd';
      return kinds & (NETWORK | COMMON) ? null : 'other';
    });
    return hitOfMixture('error', mixture);
  },
};
