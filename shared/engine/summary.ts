import type { ScenarioFacts } from './assess-scenario.ts';
import type { AssessmentSummary } from './assessment.ts';
import { UNKNOWN, type MatrixCell, type PolicyIndex } from './policy-index.ts';

/** How many scenarios stand at each risk level, by the level's place, and how many must be treated. */
export type Counts = {
  readonly unmitigated: Uint32Array;
  readonly residual: Uint32Array;
  readonly projected: Uint32Array;
  treat: number;
};

/** Counts that nothing was added to. */
export function noCounts({ tolerable: { length } }: PolicyIndex): Counts {
  return {
    unmitigated: new Uint32Array(length),
    residual: new Uint32Array(length),
    projected: new Uint32Array(length),
    treat: 0,
  };
}

/** Counts a scenario; a risk that is unknown is counted nowhere. */
export function addCounts(counts: Counts, facts: ScenarioFacts): void {
  count(counts.unmitigated, facts.unmitigated);
  count(counts.residual, facts.residual);
  count(counts.projected, facts.projected);
  if (facts.assessment.treat === true) counts.treat++;
}

/** The counts by the ids of the risk levels. */
export function summarize(counts: Counts, { riskLevels }: PolicyIndex): AssessmentSummary {
  const byLevel = (of: Uint32Array) => Object.fromEntries([...riskLevels].map(([id, place]) => [id, of[place]!]));
  return {
    unmitigated: byLevel(counts.unmitigated),
    residual: byLevel(counts.residual),
    projected: byLevel(counts.projected),
    treat: counts.treat,
  };
}

function count(counts: Uint32Array, { level }: MatrixCell): void {
  if (level !== UNKNOWN) counts[level]!++;
}
