import { holdsAssets } from '#shared/engine/asset-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import type { Rule } from './rule.ts';

/** A zone of the SUC holds assets or other zones, once the plant has assets at all. */
export const zoneWithoutAssets: Rule<'zone'> = {
  id: 'zone-without-assets',
  clause: 'ZCR 6.4',
  scope: 'zone',
  evaluate: ({ id, inScope }, _, { slots, assets, partition }) => {
    const slot = slotOfZone(id, slots);
    const isFull = holdsAssets(slot, assets) || partition.hasSubzone[slot] !== 0;
    return inScope && assets.rows.length > 0 && !isFull ? { severity: 'info', params: {} } : null;
  },
};
