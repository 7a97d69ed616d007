import { nameOfConduit } from '#shared/engine/conduit-ends.ts';
import { evidenceOf, protocolText, type Rule } from './rule.ts';

/** A channel that was allowed until a day is decided on again after it. */
export const channelExpired: Rule<'channel'> = {
  id: 'channel-expired',
  clause: 'ZCR 6.4',
  scope: 'channel',
  evaluate: ({ protocol, verdict, conduitId, expires }, _, { model, today }) =>
    verdict === 'allowed' && expires !== null && today !== null && expires < today
      ? {
          severity: 'warning',
          params: { protocol: protocolText(protocol), conduit: nameOfConduit(conduitId, model), expires },
          evidence: evidenceOf('conduit', [{ id: conduitId }]),
        }
      : null,
};
