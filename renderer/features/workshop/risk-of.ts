import { overallConsequence } from '#shared/engine/consequence.ts';
import { cellAt, placeOf, type MatrixCell, type PolicyIndex } from '#shared/engine/policy-index.ts';
import type { Scenario } from '#shared/model/scenario.ts';

/** The cell of the matrix that a scenario's ratings give now, without waiting for the results of the plant. */
export function cellOf(scenario: Scenario, index: PolicyIndex): MatrixCell {
  return cellAt(index, placeOf(index.likelihoods, scenario.likelihood), overallConsequence(scenario, index));
}
