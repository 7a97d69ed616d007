import type { Scenario } from '#shared/model/scenario.ts';
import { placeOf, UNKNOWN, type Place, type PolicyIndex } from './policy-index.ts';

/**
 * Overall consequence (ZCR 5.3): the highest level over the rated categories; the scenario's own overall level counts only
 * where no category is rated. Unknown as soon as one rating is not a level of the scale, since it might be the highest.
 */
export function overallConsequence(scenario: Scenario, { consequences }: PolicyIndex): Place {
  const rated = Object.values(scenario.consequences);
  if (rated.length === 0) return placeOf(consequences, scenario.consequence);
  let highest: Place = UNKNOWN;
  for (const id of rated) {
    const place = placeOf(consequences, id);
    if (place === UNKNOWN) return UNKNOWN;
    if (place > highest) highest = place;
  }
  return highest;
}

/** Whether any consequence category of the scenario is rated. */
export function hasRatedCategory(scenario: Scenario): boolean {
  for (const _ in scenario.consequences) return true;
  return false;
}
