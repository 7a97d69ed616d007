import { passesDmz } from '#shared/engine/conduit-ends.ts';
import { DMZ_RANK, NO_LEVEL } from '#shared/engine/partition-table.ts';
import { slotOfZone } from '#shared/engine/slots.ts';
import { endZoneId } from '#shared/model/conduit.ts';
import { purdueLevels } from '#shared/model/zone.ts';
import type { Rule } from './rule.ts';

/** A conduit joins neighbouring Purdue levels, and passes the DMZ between business and plant. */
export const purdueLevelSkipped: Rule<'conduit'> = {
  id: 'purdue-level-skipped',
  clause: 'ZCR 3.2',
  scope: 'conduit',
  evaluate: (conduit, _, context) => {
    const [lower = NO_LEVEL, upper = NO_LEVEL] = [conduit.from, conduit.to]
      .map((end) => context.partition.levels[slotOfZone(endZoneId(end), context.slots)] ?? NO_LEVEL)
      .sort((a, b) => a - b);
    if (lower === NO_LEVEL || conduit.kind === 'remote-access') return null;
    const params = { upper: purdueLevels[upper]!, lower: purdueLevels[lower]! };
    if (upper > DMZ_RANK && lower < DMZ_RANK)
      return passesDmz(conduit, context) ? null : { severity: 'warning', params: { ...params, through: '3.5' } };
    const isSkip = upper <= DMZ_RANK && upper - lower > 1 && conduit.via.length === 0;
    return isSkip ? { severity: 'info', params: { ...params, through: purdueLevels[upper - 1]! } } : null;
  },
};
