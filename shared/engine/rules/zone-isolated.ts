import { slotOfZone } from '#shared/engine/slots.ts';
import type { Rule } from './rule.ts';

/** A zone of the SUC is joined to the others, or stands alone on purpose. */
export const zoneIsolated: Rule<'zone'> = {
  id: 'zone-isolated',
  clause: 'ZCR 3.1',
  scope: 'zone',
  evaluate: ({ id, inScope }, _, { zones, slots, partition }) =>
    inScope && zones.length > 1 && partition.isConnected[slotOfZone(id, slots)] === 0
      ? { severity: 'info', params: {} }
      : null,
};
