import { scenarioTarget } from '#shared/engine/assess-scenario.ts';
import type { MethodGap } from '#shared/engine/methods/method.ts';
import type { Rule } from './rule.ts';

/** Gaps that another finding names already. */
const namedElsewhere: readonly (MethodGap | 'no-method')[] = [
  'risk-unknown',
  'consequence-unknown',
  'no-method',
  'no-score',
  'nothing-tolerable',
];

/** The policy's method has no entry for the scenario's level, or the scenario lacks the threat source that it needs. */
export const scenarioWithoutSlTarget: Rule<'incomplete-scenario'> = {
  id: 'scenario-without-sl-target',
  clause: 'ZCR 5.6',
  scope: 'incomplete-scenario',
  evaluate: (scenario, { assessment: { treat, slTarget }, rating }, context) => {
    if (treat !== true || slTarget !== null) return null;
    const gap = scenarioTarget(scenario, rating, treat, context);
    if (typeof gap === 'number' || namedElsewhere.includes(gap)) return null;
    return { severity: 'warning', params: { method: context.policy.policy.slTarget?.method ?? '', reason: gap } };
  },
};
