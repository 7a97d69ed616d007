import { vectorOf } from '#shared/model/security-level.ts';
import { differences, type Rule } from './rule.ts';

/** A declared SL-A that the statuses of the requirements do not bear out; the declared one counts, and somebody must look. */
export const slAchievedDisagrees: Rule<'zone-or-conduit'> = {
  id: 'sl-achieved-disagrees',
  clause: 'ZCR 6.1',
  scope: 'zone-or-conduit',
  evaluate: ({ slAchieved }, { achievedByRequirements }) => {
    if (slAchieved === null || achievedByRequirements === null) return null;
    const levels = differences(vectorOf(slAchieved), achievedByRequirements, (declared, met) => declared !== met);
    return levels === '' ? null : { severity: 'warning', params: { levels } };
  },
};
