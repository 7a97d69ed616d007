import { nameOfConduit } from '#shared/engine/conduit-ends.ts';
import { evidenceOf, type Rule } from './rule.ts';

/** A channel says what is spoken over it; one that is allowed without is allowed blindly. */
export const channelWithoutProtocol: Rule<'channel'> = {
  id: 'channel-without-protocol',
  clause: 'ZCR 6.4',
  scope: 'channel',
  evaluate: ({ protocol, verdict, conduitId }, _, { model }) =>
    protocol.trim() === ''
      ? {
          severity: verdict === 'allowed' ? 'warning' : 'info',
          params: { conduit: nameOfConduit(conduitId, model) },
          evidence: evidenceOf('conduit', [{ id: conduitId }]),
        }
      : null,
};
