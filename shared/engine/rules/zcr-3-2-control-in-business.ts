import { CONTROL } from '#shared/engine/asset-kinds.ts';
import { sortAssets } from '#shared/engine/asset-table.ts';
import { BUSINESS_ZONE } from '#shared/engine/partition-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

/** Assets that control the process do not stand in a business zone. */
export const zcr32ControlInBusiness: Rule<'zone'> = {
  id: 'zcr-3-2-control-in-business',
  clause: 'ZCR 3.2',
  scope: 'zone',
  evaluate: ({ id }, _, { slots, assets, partition }) => {
    const slot = slotOfZone(id, slots);
    const isBusiness = (partition.traits[slot]! & BUSINESS_ZONE) !== 0;
    if (!isBusiness || (assets.anyKind[slot]! & CONTROL) === 0) return null;
    const { odd } = sortAssets(slot, assets, (kinds) => (kinds & CONTROL ? 'odd' : null));
    return {
      severity: 'error',
      params: { assets: listNames(odd), count: odd.length },
      evidence: evidenceOf('asset', odd),
    };
  },
};
