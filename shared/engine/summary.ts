import type { ScenarioFacts } from './assess-scenario.ts';
import type { AssessmentSummary } from './assessment.ts';
import { UNKNOWN, type PolicyIndex } from './policy-index.ts';

/** How many scenarios stand at each risk level, and how many must be treated; what is unknown is counted nowhere. */
export function summarize(scenarios: readonly ScenarioFacts[], { policy, riskLevels }: PolicyIndex): AssessmentSummary {
  const unmitigated = new Uint32Array(policy.riskLevels.length);
  const residual = new Uint32Array(policy.riskLevels.length);
  const projected = new Uint32Array(policy.riskLevels.length);
  let treat = 0;
  for (const facts of scenarios) {
    if (facts.unmitigated.level !== UNKNOWN) unmitigated[facts.unmitigated.level]!++;
    if (facts.residual.level !== UNKNOWN) residual[facts.residual.level]!++;
    if (facts.projected.level !== UNKNOWN) projected[facts.projected.level]!++;
    if (facts.assessment.treat === true) treat++;
  }
  const byLevel = (counts: Uint32Array) =>
    Object.fromEntries([...riskLevels].map(([id, place]) => [id, counts[place]!]));
  return { unmitigated: byLevel(unmitigated), residual: byLevel(residual), projected: byLevel(projected), treat };
}
