import { hasRatedCategory } from '#shared/engine/consequence.ts';
import type { Rule } from './rule.ts';

/** A scenario whose consequence nobody rated, overall or in a category, has no risk. */
export const scenarioWithoutConsequence: Rule<'scenario'> = {
  id: 'scenario-without-consequence',
  clause: 'ZCR 5.3',
  scope: 'scenario',
  evaluate: (scenario) =>
    scenario.consequence === null && !hasRatedCategory(scenario) ? { severity: 'warning', params: {} } : null,
};
