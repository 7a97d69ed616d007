import type { Rule } from './rule.ts';

/** A conduit needs an SL-T for every FR, assigned or from its scenarios. */
export const conduitWithoutSlTarget: Rule<'conduit'> = {
  id: 'conduit-without-sl-target',
  clause: 'ZCR 5.6',
  scope: 'conduit',
  evaluate: (_, { slTarget }) =>
    slTarget === null || slTarget.vector.includes(null) ? { severity: 'warning', params: {} } : null,
};
