import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { stepsOf } from './effects.ts';
import { placeOf, UNKNOWN, type Place, type PolicyIndex } from './policy-index.ts';

/** Where a scenario stands on the two scales. */
export type Rating = { readonly likelihood: Place; readonly consequence: Place };

/**
 * Likelihood and consequence with what is in place (ZCR 5.9). A stated value wins; else the steps of the existing and done
 * countermeasures are taken off the unmitigated level, never below the lowest.
 */
export function residualRating(
  scenario: Scenario,
  unmitigated: Rating,
  index: PolicyIndex,
  countermeasures: ReadonlyMap<string, Countermeasure>,
): Rating {
  const { residual } = scenario;
  const steps = stepsOf(scenario.countermeasureIds, 'in-place', countermeasures);
  return {
    likelihood:
      residual === null || residual.likelihood === null
        ? stepDown(unmitigated.likelihood, steps.likelihood)
        : placeOf(index.likelihoods, residual.likelihood),
    consequence:
      residual === null || residual.consequence === null
        ? stepDown(unmitigated.consequence, steps.consequence)
        : placeOf(index.consequences, residual.consequence),
  };
}

/** Likelihood and consequence once the planned countermeasures and those in progress are in place as well (ZCR 5.12). */
export function projectedRating(
  scenario: Scenario,
  residual: Rating,
  countermeasures: ReadonlyMap<string, Countermeasure>,
): Rating {
  const steps = stepsOf(scenario.countermeasureIds, 'to-come', countermeasures);
  return {
    likelihood: stepDown(residual.likelihood, steps.likelihood),
    consequence: stepDown(residual.consequence, steps.consequence),
  };
}

function stepDown(place: Place, steps: number): Place {
  return place === UNKNOWN ? UNKNOWN : Math.max(0, place - steps);
}
