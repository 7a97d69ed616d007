import type { Scenario } from '#shared/model/scenario.ts';
import { overallConsequence } from './consequence.ts';
import type { Effects } from './effects.ts';
import { placeOf, UNKNOWN, type Place, type PolicyIndex } from './policy-index.ts';

/** Where a scenario stands on the two scales. */
export type Rating = { readonly likelihood: Place; readonly consequence: Place };

/** The three risks of a scenario, in the order in which they come about. */
export const riskStages = ['unmitigated', 'residual', 'projected'] as const;
export type RiskStage = (typeof riskStages)[number];

/** The three ratings of a scenario while all that it takes for granted holds (ZCR 5.3, 5.4, 5.9, 5.12). */
export function heldRatings(
  scenario: Scenario,
  effects: Effects,
  policy: PolicyIndex,
): Readonly<Record<RiskStage, Rating>> {
  const unmitigated = {
    likelihood: placeOf(policy.likelihoods, scenario.likelihood),
    consequence: overallConsequence(scenario, policy),
  };
  const residual = residualRating(scenario, unmitigated, effects, policy);
  return { unmitigated, residual, projected: effects.toCome === 0 ? residual : projectedRating(residual, effects) };
}

/**
 * Likelihood and consequence with what is in place (ZCR 5.9). A stated value wins; else the steps of the existing and done
 * countermeasures are taken off the unmitigated level, never below the lowest.
 */
function residualRating(
  { residual }: Scenario,
  unmitigated: Rating,
  effects: Effects,
  { likelihoods, consequences }: PolicyIndex,
): Rating {
  const likelihood = residual?.likelihood ?? null;
  const consequence = residual?.consequence ?? null;
  return {
    likelihood:
      likelihood === null
        ? stepDown(unmitigated.likelihood, effects.inPlaceLikelihood)
        : placeOf(likelihoods, likelihood),
    consequence:
      consequence === null
        ? stepDown(unmitigated.consequence, effects.inPlaceConsequence)
        : placeOf(consequences, consequence),
  };
}

/** Likelihood and consequence once the planned countermeasures and those in progress are in place as well (ZCR 5.12). */
function projectedRating(residual: Rating, effects: Effects): Rating {
  return {
    likelihood: stepDown(residual.likelihood, effects.toComeLikelihood),
    consequence: stepDown(residual.consequence, effects.toComeConsequence),
  };
}

/** A place so many steps down, never below the lowest; what is not rated stays unknown. */
export function stepDown(place: Place, steps: number): Place {
  return place === UNKNOWN ? UNKNOWN : Math.max(0, place - steps);
}
