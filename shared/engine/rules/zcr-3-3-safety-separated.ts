import { compareIds } from '#shared/engine/order.ts';
import { isSafetyRelated, mixedIn } from '#shared/engine/separation.ts';
import { listIds, type Rule } from './rule.ts';

/** A zone that holds a safety-related asset beside others is itself safety related, or the safety assets have their own. */
export const zcr33SafetySeparated: Rule<'zone'> = {
  id: 'zcr-3-3-safety-separated',
  clause: 'ZCR 3.3',
  scope: 'zone',
  evaluate: ({ id, kind }, _, { slots, catalog }) => {
    if (kind === 'safety') return null;
    const assets = slots.assets[slots.zones.get(id)!]!;
    const mixed = mixedIn(assets, isSafetyRelated, catalog);
    if (mixed.length === 0) return null;
    const ids = mixed.map((asset) => asset.id).sort(compareIds);
    return { severity: 'error', params: { assets: listIds(ids), others: assets.length - mixed.length } };
  },
};
