import { assessScenario, type ScenarioFacts } from './assess-scenario.ts';
import type { AssessmentSummary, ScenarioAssessment } from './assessment.ts';
import type { AssessmentContext } from './context.ts';
import { addLacks, noLacks, type ScenarioLacks } from './scenario-lacks.ts';
import { addCounts, noCounts, summarize } from './summary.ts';
import { addDemand, noDemand, type Demand } from './target.ts';

/** What one walk over the scenarios yields; of their facts only those stay that some rule will look at. */
export type ScenarioSurvey = {
  readonly results: readonly ScenarioAssessment[];
  readonly incomplete: readonly ScenarioFacts[];
  readonly demand: Demand;
  readonly summary: AssessmentSummary;
  readonly lacks: ScenarioLacks;
};

/** Assesses every scenario once and collects all that is worked out from scenarios while each is at hand. */
export function surveyScenarios(context: AssessmentContext): ScenarioSurvey {
  const { scenarios, slots, policy } = context;
  const results: ScenarioAssessment[] = [];
  const incomplete: ScenarioFacts[] = [];
  const demand = noDemand(slots);
  const counts = noCounts(policy);
  const lacks = noLacks();
  for (let at = 0; at < scenarios.length; at++) {
    const facts = assessScenario(scenarios[at]!, context);
    results.push(facts.assessment);
    if (!facts.isComplete) incomplete.push(facts);
    addDemand(demand, facts);
    addCounts(counts, facts);
    addLacks(lacks, facts, context);
  }
  return { results, incomplete, demand, summary: summarize(counts, policy), lacks };
}
