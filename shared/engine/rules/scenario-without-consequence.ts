import { hasRatedCategory } from '#shared/engine/consequence.ts';
import { UNKNOWN } from '#shared/engine/policy-index.ts';
import type { Rule } from './rule.ts';

/** A scenario whose consequence nobody rated, overall or in a category, has no risk. */
export const scenarioWithoutConsequence: Rule<'incomplete-scenario'> = {
  id: 'scenario-without-consequence',
  clause: 'ZCR 5.3',
  scope: 'incomplete-scenario',
  evaluate: (scenario, { rating }) =>
    rating.consequence === UNKNOWN && scenario.consequence === null && !hasRatedCategory(scenario)
      ? { severity: 'warning', params: {} }
      : null,
};
