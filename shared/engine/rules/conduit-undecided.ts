import { sortedById } from '#shared/engine/order.ts';
import type { Channel } from '#shared/model/channel.ts';
import { evidenceOf, listIds, protocolText, type Rule } from './rule.ts';

/** Somebody says of every channel whether it is allowed. */
export const conduitUndecided: Rule<'conduit'> = {
  id: 'conduit-undecided',
  clause: 'ZCR 6.4',
  scope: 'conduit',
  evaluate: ({ id }, _, { channels }) => {
    const open = sortedById(channels.get(id)?.filter(isOpen) ?? []);
    if (open.length === 0) return null;
    const protocols = new Set(open.map(({ protocol }) => protocolText(protocol)));
    return {
      severity: 'info',
      params: { count: open.length, protocols: listIds([...protocols]) },
      evidence: evidenceOf('channel', open),
    };
  },
};

function isOpen({ verdict }: Channel): boolean {
  return verdict === 'open';
}
