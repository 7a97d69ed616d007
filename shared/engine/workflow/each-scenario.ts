import type { ScenarioAssessment } from '#shared/engine/assessment.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { each, type Progress, type WorkflowInput } from './step.ts';

/** One check for each scenario, with what follows for it. */
export function eachScenario(
  input: WorkflowInput,
  reason: string,
  lacks: (scenario: Scenario, result: ScenarioAssessment) => boolean,
): Progress {
  return each(
    input.scenarios,
    'no-scenario',
    reason,
    ({ id }) => ({ kind: 'scenario', id }),
    (scenario, at) => lacks(scenario, input.results.scenarios[at]!),
  );
}
