import { differences, listIds, type Rule } from './rule.ts';

/** Components that cannot do what the SL-T asks: never refused, but compensated for or accepted with open eyes. */
export const slCapabilityBelowTarget: Rule<'zone-or-conduit'> = {
  id: 'sl-capability-below-target',
  clause: 'ZCR 6.1',
  scope: 'zone-or-conduit',
  evaluate: (_, { slTarget, slCapability, compensatedBy }) => {
    if (slTarget === null || slCapability === null) return null;
    const levels = differences(slTarget.vector, slCapability.vector, (asked, able) => able < asked);
    if (levels === '') return null;
    const measures = compensatedBy.length === 0 ? '–' : listIds(compensatedBy);
    return { severity: compensatedBy.length === 0 ? 'warning' : 'info', params: { levels, measures } };
  },
};
