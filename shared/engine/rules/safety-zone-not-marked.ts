import { SAFETY_ZONE } from '#shared/engine/partition-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import type { Rule } from './rule.ts';

/** A zone of safety-related assets alone is a safety zone, and says so. */
export const safetyZoneNotMarked: Rule<'zone'> = {
  id: 'safety-zone-not-marked',
  clause: 'ZCR 3.3',
  scope: 'zone',
  evaluate: ({ id, kind, inScope }, _, { slots, partition }) => {
    const isSafetyOnly = (partition.traits[slotOfZone(id, slots)]! & SAFETY_ZONE) !== 0;
    return inScope && isSafetyOnly && kind !== 'safety' ? { severity: 'info', params: {} } : null;
  },
};
