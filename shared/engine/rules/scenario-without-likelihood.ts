import type { Rule } from './rule.ts';

/** A scenario whose unmitigated likelihood nobody rated has no risk. */
export const scenarioWithoutLikelihood: Rule<'incomplete-scenario'> = {
  id: 'scenario-without-likelihood',
  clause: 'ZCR 5.4',
  scope: 'incomplete-scenario',
  evaluate: ({ likelihood }) => (likelihood === null ? { severity: 'warning', params: {} } : null),
};
