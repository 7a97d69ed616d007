import type { ScenarioAssessment } from '#shared/engine/assessment.ts';
import type { RiskStage } from '#shared/engine/residual.ts';

type Results = readonly ScenarioAssessment[];
type Counts<K> = ReadonlyMap<K, number>;

function add<K>(counts: Map<K, number>, key: K, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

/** The key of a cell in the counts of `cellCounter`. */
export function cellKey(likelihood: string, consequence: string): string {
  return `${likelihood}\n${consequence}`;
}

/**
 * Counts results by a key and remembers: where most of them are the same objects as the time before, which holds after
 * an edit, only those that became different are counted. Those with the key `undefined` count nowhere.
 */
function counter<K>(keyOf: (result: ScenarioAssessment) => K | undefined): (results: Results) => Counts<K> {
  let known: Results = [];
  let counts = new Map<K, number>();
  function count(result: ScenarioAssessment, by: 1 | -1): void {
    const key = keyOf(result);
    if (key !== undefined) add(counts, key, by);
  }
  return (results) => {
    if (results === known) return counts;
    const isLike = results.length === known.length;
    counts = new Map(isLike ? counts : []);
    for (const [at, result] of results.entries()) {
      const before = isLike ? known[at] : undefined;
      if (before === result) continue;
      if (before) count(before, -1);
      count(result, 1);
    }
    known = results;
    return counts;
  };
}

/** Counts the scenarios in each cell of the matrix at a stage, by likelihood id and consequence id. */
export function cellCounter(stage: RiskStage): (results: Results) => Counts<string> {
  return counter(({ [stage]: { likelihood, consequence } }) =>
    likelihood === null || consequence === null ? undefined : cellKey(likelihood, consequence),
  );
}

/** Counts the scenarios of each risk level at a stage; null counts those whose risk is not known. */
export function levelCounter(stage: RiskStage): (results: Results) => Counts<string | null> {
  return counter(({ [stage]: { riskLevel } }) => riskLevel);
}
