import { overallConsequence } from '#shared/engine/consequence.ts';
import { fallOf, raised } from '#shared/engine/fall.ts';
import { cellAt, placeOf, type MatrixCell, type PolicyIndex } from '#shared/engine/policy-index.ts';
import { isToTreat } from '#shared/engine/treat.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';

/** The unmitigated risk that a scenario's ratings give now, and whether it must be treated (null while unknown). */
export type RiskNow = { readonly cell: MatrixCell; readonly treat: boolean | null };

/** The risk of a scenario as the engine will say it, fallen assumptions included, without waiting for the whole plant. */
export function riskOf(scenario: Scenario, { assumption }: Pick<Model, 'assumption'>, index: PolicyIndex): RiskNow {
  const fall = fallOf(scenario, assumption);
  const held = {
    likelihood: placeOf(index.likelihoods, scenario.likelihood),
    consequence: overallConsequence(scenario, index),
  };
  const { likelihood, consequence } = raised(held, fall, index);
  const cell = cellAt(index, likelihood, consequence);
  return { cell, treat: isToTreat(scenario, cell, fall.consequenceSteps, index) };
}
