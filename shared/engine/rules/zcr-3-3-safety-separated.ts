import { SAFETY_RELATED } from '#shared/engine/asset-kinds.ts';
import { isMixed, sortAssets } from '#shared/engine/asset-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { hitOfMixture, type Rule } from './rule.ts';

/** A zone that holds a safety-related asset beside others is itself safety related, or the safety assets have their own. */
export const zcr33SafetySeparated: Rule<'zone'> = {
  id: 'zcr-3-3-safety-separated',
  clause: 'ZCR 3.3',
  scope: 'zone',
  evaluate: ({ id, kind }, _, { slots, assets }) => {
    const slot = slotOfZone(id, slots);
    if (kind === 'safety' || !isMixed(slot, SAFETY_RELATED, assets)) return null;
    const mixture = sortAssets(slot, assets, (kinds) => (kinds & SAFETY_RELATED ? 'odd' : 'other'));
    return hitOfMixture('error', mixture);
  },
};
