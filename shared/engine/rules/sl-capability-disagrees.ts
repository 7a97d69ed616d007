import { differences, type Rule } from './rule.ts';

/** A stated SL-C that the answers to the single component requirements do not bear out; the stated one counts. */
export const slCapabilityDisagrees: Rule<'answered-component'> = {
  id: 'sl-capability-disagrees',
  clause: 'ZCR 6.1',
  scope: 'answered-component',
  evaluate: (_, { stated, met }) => {
    const levels = differences(stated, met, (claimed, answered) => claimed !== answered);
    return levels === '' ? null : { severity: 'warning', params: { levels } };
  },
};
