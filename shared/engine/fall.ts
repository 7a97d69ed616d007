import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { UNKNOWN, type Place, type PolicyIndex } from './policy-index.ts';
import type { Rating } from './residual.ts';

/** By how many rows and columns the assumptions that fell raise a scenario. */
export type Fall = { readonly likelihoodSteps: number; readonly consequenceSteps: number };

const NO_FALL: Fall = { likelihoodSteps: 0, consequenceSteps: 0 };

/** The summed effects of the assumptions that a scenario leans on and that are false; one that is named twice counts once. */
export function fallOf({ assumptionIds, assumptionEffects }: Scenario, assumptions: Model['assumption']): Fall {
  let likelihoodSteps = 0;
  let consequenceSteps = 0;
  for (let at = 0; at < assumptionIds.length; at++) {
    const id = assumptionIds[at]!;
    const isCounted = assumptions.get(id)?.state === 'false' && Object.hasOwn(assumptionEffects, id);
    if (!isCounted || assumptionIds.indexOf(id) < at) continue;
    const effect = assumptionEffects[id]!;
    likelihoodSteps += effect.likelihoodSteps;
    consequenceSteps += effect.consequenceSteps;
  }
  return likelihoodSteps + consequenceSteps === 0 ? NO_FALL : { likelihoodSteps, consequenceSteps };
}

/** Whether anything rises. */
function isFallen({ likelihoodSteps, consequenceSteps }: Fall): boolean {
  return likelihoodSteps > 0 || consequenceSteps > 0;
}

/** A place so many steps up, never above the highest; what is not rated stays unknown. */
export function stepUp(place: Place, steps: number, { length }: { readonly length: number }): Place {
  return place === UNKNOWN ? UNKNOWN : Math.min(length - 1, place + steps);
}

/** A rating as it is once the assumptions fell. */
export function raised(rating: Rating, fall: Fall, { policy }: PolicyIndex): Rating {
  if (!isFallen(fall)) return rating;
  return {
    likelihood: stepUp(rating.likelihood, fall.likelihoodSteps, policy.likelihoodLevels),
    consequence: stepUp(rating.consequence, fall.consequenceSteps, policy.consequenceLevels),
  };
}
