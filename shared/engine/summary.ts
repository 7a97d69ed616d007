import type { AssessmentSummary, Risk, ScenarioAssessment } from './assessment.ts';
import { placeOf, UNKNOWN, type PolicyIndex } from './policy-index.ts';

/** How many scenarios stand at each risk level, and how many must be treated; what is unknown is counted nowhere. */
export function summarize(scenarios: readonly ScenarioAssessment[], policy: PolicyIndex): AssessmentSummary {
  function count(riskOf: (scenario: ScenarioAssessment) => Risk): Record<string, number> {
    const { riskLevels } = policy.policy;
    const counts = new Uint32Array(riskLevels.length);
    for (const scenario of scenarios) {
      const level = placeOf(policy.riskLevels, riskOf(scenario).riskLevel);
      if (level !== UNKNOWN) counts[level]!++;
    }
    return Object.fromEntries([...policy.riskLevels].map(([id, place]) => [id, counts[place]!]));
  }
  let treat = 0;
  for (const scenario of scenarios) if (scenario.treat === true) treat++;
  return {
    unmitigated: count(({ unmitigated }) => unmitigated),
    residual: count(({ residual }) => residual),
    projected: count(({ projected }) => projected),
    treat,
  };
}
