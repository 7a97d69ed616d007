import type { Policy } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { hasRatedCategory } from './consequence.ts';
import { stepUp } from './fall.ts';
import { placeOf, UNKNOWN, type MatrixCell, type Place, type PolicyIndex } from './policy-index.ts';

export type Override = Policy['overrides'][number];

/**
 * Whether a scenario must be treated (ZCR 5.7): its unmitigated risk level is not tolerable, or an override matches.
 * Null while the risk is unknown and no override matches. `raisedBy`: columns that fallen assumptions raise the consequence by.
 */
export function isToTreat(
  scenario: Scenario,
  unmitigated: MatrixCell,
  raisedBy: number,
  index: PolicyIndex,
): boolean | null {
  if (unmitigated.level !== UNKNOWN && !index.tolerable[unmitigated.level]) return true;
  if (matchingOverride(scenario, raisedBy, index) !== null) return true;
  return unmitigated.level === UNKNOWN ? null : false;
}

/**
 * The first override that says the scenario is treated whatever the matrix says, or null. Fallen assumptions raise every
 * category that is rated by so many columns.
 */
export function matchingOverride(scenario: Scenario, raisedBy: number, index: PolicyIndex): Override | null {
  for (const override of index.policy.overrides) if (matches(override, scenario, raisedBy, index)) return override;
  return null;
}

function matches(override: Override, scenario: Scenario, raisedBy: number, index: PolicyIndex): boolean {
  const least = placeOf(index.consequences, override.consequenceAtLeast);
  if (least === UNKNOWN) return false;
  return stepUp(highestIn(override.category, scenario, index), raisedBy, index.policy.consequenceLevels) >= least;
}

/** The highest consequence in one category, or in any (null); an overall level stands for the policy's only category. */
function highestIn(category: string | null, scenario: Scenario, index: PolicyIndex): Place {
  const { consequences, policy } = index;
  if (!hasRatedCategory(scenario)) {
    const isOnly = policy.consequenceCategories.length === 1 && policy.consequenceCategories[0]?.id === category;
    return category === null || isOnly ? placeOf(consequences, scenario.consequence) : UNKNOWN;
  }
  if (category !== null)
    return Object.hasOwn(scenario.consequences, category)
      ? placeOf(consequences, scenario.consequences[category]!)
      : UNKNOWN;
  return Math.max(...Object.values(scenario.consequences).map((id) => placeOf(consequences, id)));
}
