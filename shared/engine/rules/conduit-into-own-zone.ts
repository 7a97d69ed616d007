import { liesIn } from '#shared/engine/partition-table.ts';
import { NO_SLOT, slotOfZone } from '#shared/engine/slots.ts';
import { endZoneId } from '#shared/model/conduit.ts';
import { listNames, type Rule } from './rule.ts';

/** A conduit between a zone and one around it says which of the zones inside it leads to. */
export const conduitIntoOwnZone: Rule<'conduit'> = {
  id: 'conduit-into-own-zone',
  clause: 'ZCR 3.1',
  scope: 'conduit',
  evaluate: ({ from, to }, _, { zones, slots, partition }) => {
    const [a, b] = [slotOfZone(endZoneId(from), slots), slotOfZone(endZoneId(to), slots)];
    if (a === NO_SLOT || b === NO_SLOT || a === b) return null;
    const pair = liesIn(a, b, partition) ? [a, b] : liesIn(b, a, partition) ? [b, a] : null;
    if (!pair) return null;
    const [inner, outer] = pair.map((slot) => listNames([zones[slot]!]));
    return { severity: 'info', params: { inner: inner!, outer: outer! } };
  },
};
