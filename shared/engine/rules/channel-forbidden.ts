import { nameOfConduit } from '#shared/engine/conduit-ends.ts';
import { evidenceOf, protocolText, type Rule } from './rule.ts';

/** A channel that is forbidden is blocked and leaves the drawing. */
export const channelForbidden: Rule<'channel'> = {
  id: 'channel-forbidden',
  clause: 'ZCR 6.4',
  scope: 'channel',
  evaluate: ({ protocol, verdict, conduitId, decider }, _, { model }) =>
    verdict === 'forbidden'
      ? {
          severity: 'warning',
          params: {
            protocol: protocolText(protocol),
            conduit: nameOfConduit(conduitId, model),
            decider: decider.trim() || '–',
          },
          evidence: evidenceOf('conduit', [{ id: conduitId }]),
        }
      : null,
};
