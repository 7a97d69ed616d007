import { EXTERNAL, NETWORK, TEMPORARY, WIRELESS } from '#shared/engine/asset-kinds.ts';
import { isMixed, sortAssets } from '#shared/engine/asset-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { hitOfMixture, type Rule } from './rule.ts';

/** Wireless devices have zones apart from wired ones. Those that guard a boundary stand on it; a public network is left to ZCR 3.6. */
export const zcr35WirelessSeparated: Rule<'zone'> = {
  id: 'zcr-3-5-wireless-separated',
  clause: 'ZCR 3.5',
  scope: 'zone',
  evaluate: ({ id, inScope }, _, { slots, assets, partition }) => {
    const slot = slotOfZone(id, slots);
    if (!inScope || !isMixed(slot, WIRELESS, assets)) return null;
    const mixture = sortAssets(slot, assets, (kinds, asset) => {
      if (kinds & WIRELESS)
        return kinds & (EXTERNAL | TEMPORARY) || partition.boundaryDevices.has(asset.id) ? null : 'odd';
      return kinds & NETWORK ? null : 'other';
    });
    return hitOfMixture('warning', mixture);
  },
};
