import type { Scenario } from '#shared/model/scenario.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { ScenarioAssessment } from './assessment.ts';
import { overallConsequence } from './consequence.ts';
import type { AssessmentContext } from './context.ts';
import { methods } from './methods/index.ts';
import type { MethodGap } from './methods/method.ts';
import { cellAt, placeOf, type MatrixCell } from './policy-index.ts';
import { projectedRating, residualRating, type Rating } from './residual.ts';
import { isToTreat } from './treat.ts';

/** What the assessment of a scenario looks up. */
export type ScenarioContext = Pick<AssessmentContext, 'model' | 'policy'>;

/** Everything that follows for one scenario (ZCR 5.3 to 5.11). */
export function assessScenario(scenario: Scenario, context: ScenarioContext): ScenarioAssessment {
  const { unmitigated, residual, projected } = rate(scenario, context);
  const cell = cellOf(unmitigated, context);
  const treat = isToTreat(scenario, cell, context.policy);
  const slTarget = scenarioTarget(scenario, unmitigated, treat, context);
  return {
    id: scenario.id,
    consequence: cell.risk.consequence,
    unmitigated: cell.risk,
    residual: cellOf(residual, context).risk,
    projected: cellOf(projected, context).risk,
    treat,
    slTarget: typeof slTarget === 'number' ? slTarget : null,
  };
}

/** The scenario's place on the scales: with no countermeasure counted, with those in place, with those to come as well. */
export function rate(
  scenario: Scenario,
  { model, policy }: ScenarioContext,
): { readonly unmitigated: Rating; readonly residual: Rating; readonly projected: Rating } {
  const unmitigated = {
    likelihood: placeOf(policy.likelihoods, scenario.likelihood),
    consequence: overallConsequence(scenario, policy),
  };
  const residual = residualRating(scenario, unmitigated, policy, model.countermeasure);
  return { unmitigated, residual, projected: projectedRating(scenario, residual, model.countermeasure) };
}

/** The matrix cell of a rating. */
export function cellOf(rating: Rating, { policy }: Pick<ScenarioContext, 'policy'>): MatrixCell {
  return cellAt(policy, rating.likelihood, rating.consequence);
}

/** SL-T of a scenario (ZCR 5.6): 0 where it need not be treated, else by the policy's method, or why there is none. */
export function scenarioTarget(
  scenario: Scenario,
  rating: Rating,
  treat: boolean | null,
  { model, policy }: ScenarioContext,
): SecurityLevel | MethodGap | 'no-method' {
  if (treat === false) return 0;
  if (treat === null) return 'risk-unknown';
  if (policy.policy.slTarget === null) return 'no-method';
  return methods[policy.policy.slTarget.method]({
    scenario,
    rating,
    cell: cellAt(policy, rating.likelihood, rating.consequence),
    index: policy,
    threatSources: model.threatSource,
  });
}
