import type { Rule } from './rule.ts';

/** A conduit carries channels. */
export const conduitWithoutChannel: Rule<'conduit'> = {
  id: 'conduit-without-channel',
  clause: 'ZCR 6.4',
  scope: 'conduit',
  evaluate: ({ id, kind }, _, { channels }) =>
    channels.has(id) || kind === 'removable-media' ? null : { severity: 'info', params: {} },
};
