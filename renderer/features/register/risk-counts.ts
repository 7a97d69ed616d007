import type { RiskStage } from '#shared/engine/residual.ts';
import type { RegisterContext } from './register-context.ts';

/** How many scenarios stand in each cell of the matrix at a stage, by likelihood id and consequence id. */
export function cellCounts({ results }: RegisterContext, stage: RiskStage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const result of results.values()) {
    const { likelihood, consequence } = result[stage];
    if (likelihood === null || consequence === null) continue;
    const key = cellKey(likelihood, consequence);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The key of a cell in `cellCounts`. */
export function cellKey(likelihood: string, consequence: string): string {
  return `${likelihood}\n${consequence}`;
}

/** How many scenarios have each risk level at a stage; null counts those whose risk is not known. */
export function levelCounts({ results }: RegisterContext, stage: RiskStage): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const result of results.values()) {
    const { riskLevel } = result[stage];
    counts.set(riskLevel, (counts.get(riskLevel) ?? 0) + 1);
  }
  return counts;
}
