import { BUSINESS_ZONE, OUTSIDE } from '#shared/engine/partition-table.ts';
import { NO_SLOT, slotOfZone } from '#shared/engine/slots.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

/** A zone of the plant that lies inside a business zone is not separated from it. */
export const zcr32ZoneInBusiness: Rule<'zone'> = {
  id: 'zcr-3-2-zone-in-business',
  clause: 'ZCR 3.2',
  scope: 'zone',
  evaluate: ({ id, inScope, kind }, _, { slots, partition, zones }) => {
    const slot = slotOfZone(id, slots);
    const parent = partition.parents[slot]!;
    const isBusiness = (at: number) => (partition.traits[at]! & BUSINESS_ZONE) !== 0;
    if (parent === NO_SLOT || !inScope || (kind !== 'control' && kind !== 'safety')) return null;
    // A zone that says nothing of its level takes that of the business zone around it, and is taken for one of its kind.
    const isOfPlant = kind === 'safety' || zones[slot]!.purdueLevel !== null;
    if (isBusiness(slot) || !isBusiness(parent) || !isOfPlant || (partition.traits[parent]! & OUTSIDE) !== 0)
      return null;
    const outer = zones[parent]!;
    return { severity: 'error', params: { zone: listNames([outer]) }, evidence: evidenceOf('zone', [outer]) };
  },
};
