import type { Asset } from '#shared/model/asset.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

/** Two assets do not have the same address where they can meet; behind a NAT of their own they may. */
export const assetAddressTwice: Rule<'unsettled-asset'> = {
  id: 'asset-address-twice',
  clause: 'ZCR 3.1',
  scope: 'unsettled-asset',
  evaluate: (asset, twin) => {
    if (!twin) return null;
    const severity = canMeet(asset, twin.first) ? 'warning' : 'info';
    const params = { address: twin.address, asset: listNames([twin.first]) };
    return { severity, params, evidence: evidenceOf('asset', [twin.first]) };
  },
};

function canMeet(a: Asset, b: Asset): boolean {
  return a.zoneId === b.zoneId && a.conduitId === b.conduitId;
}
