import { overallConsequence } from '#shared/engine/consequence.ts';

import { raised, type Fall } from '#shared/engine/fall.ts';
import { cellAt, placeOf, type MatrixCell, type PolicyIndex } from '#shared/engine/policy-index.ts';
import type { Scenario } from '#shared/model/scenario.ts';

/** The cell of the matrix that a scenario's ratings give now, fallen assumptions counted, without waiting for the plant's results. */
export function cellOf(scenario: Scenario, fall: Fall, index: PolicyIndex): MatrixCell {
  const stated = {
    likelihood: placeOf(index.likelihoods, scenario.likelihood),
    consequence: overallConsequence(scenario, index),
  };
  const { likelihood, consequence } = raised(stated, fall, index);
  return cellAt(index, likelihood, consequence);
}
