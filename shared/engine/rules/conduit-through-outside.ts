import { isOutside } from '#shared/engine/conduit-ends.ts';
import { traitsOfEnd } from '#shared/engine/partition-table.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

/** What joins two zones of the SUC does not leave it on the way. */
export const conduitThroughOutside: Rule<'conduit'> = {
  id: 'conduit-through-outside',
  clause: 'ZCR 3.1',
  scope: 'conduit',
  evaluate: ({ from, to, via }, _, { model, slots, partition }) => {
    const leaves = (end: typeof from) => isOutside(traitsOfEnd(end, slots, partition));
    if (via.length === 0 || leaves(from) || leaves(to)) return null;
    const outside = via.filter(leaves).flatMap((id) => model.zone.get(id) ?? []);
    return outside.length === 0
      ? null
      : { severity: 'warning', params: { zones: listNames(outside) }, evidence: evidenceOf('zone', outside) };
  },
};
