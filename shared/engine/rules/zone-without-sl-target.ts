import type { Rule } from './rule.ts';

/** A zone of the SUC needs an SL-T for every FR, assigned or from its scenarios. */
export const zoneWithoutSlTarget: Rule<'zone'> = {
  id: 'zone-without-sl-target',
  clause: 'ZCR 5.6',
  scope: 'zone',
  evaluate: ({ inScope }, { slTarget }) =>
    inScope && (slTarget === null || slTarget.vector.includes(null)) ? { severity: 'warning', params: {} } : null,
};
