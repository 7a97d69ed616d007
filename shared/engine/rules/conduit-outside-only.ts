import { isOutside, nameOfEnd } from '#shared/engine/conduit-ends.ts';
import { traitsOfEnd } from '#shared/engine/partition-table.ts';
import type { Rule } from './rule.ts';

/** A conduit touches a zone of the SUC. */
export const conduitOutsideOnly: Rule<'conduit'> = {
  id: 'conduit-outside-only',
  clause: 'ZCR 3.1',
  scope: 'conduit',
  evaluate: ({ from, to, via }, _, context) => {
    const isAway = [from, to, ...via].every((end) => isOutside(traitsOfEnd(end, context.slots, context.partition)));
    return isAway
      ? { severity: 'warning', params: { from: nameOfEnd(from, context), to: nameOfEnd(to, context) } }
      : null;
  },
};
