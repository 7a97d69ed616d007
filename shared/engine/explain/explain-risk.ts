import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import { levelValue, UNKNOWN, type MatrixCell, type Place, type PolicyIndex } from '#shared/engine/policy-index.ts';
import type { Model } from '#shared/model/model.ts';
import type { ScaleLevel } from '#shared/model/policy.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import { because, nameOf, UNKNOWN_TEXT, type Explanation } from './explanation.ts';
import { explainRating } from './explain-rating.ts';

/** Why a risk of a scenario stands where it stands (ZCR 5.5, 5.10): its two ratings and the band or cell that they meet. */
export function explainRisk(facts: ScenarioFacts, stage: RiskStage, policy: PolicyIndex, model: Model): Explanation {
  return explainCell(facts.scenario.id, facts[stage], policy, [
    explainRating('consequence', facts, stage, policy, model),
    explainRating('likelihood', facts, stage, policy, model),
  ]);
}

/** Why two ratings make a risk, of whatever `id` names; `ratings` say where the two come from. */
export function explainCell(
  id: string,
  cell: MatrixCell,
  policy: PolicyIndex,
  ratings: readonly (Explanation | null)[],
): Explanation {
  return because(riskKey(cell, policy), riskParams(id, cell, policy), [...ratings, explainLevel(cell, policy)]);
}

function riskKey({ level, risk }: MatrixCell, { policy }: PolicyIndex): string {
  if (risk.likelihood === null || risk.consequence === null) return 'risk.unknown';
  if (level === UNKNOWN)
    return policy.matrix.kind === 'product' ? 'risk.productWithoutLevel' : 'risk.tableWithoutLevel';
  return policy.matrix.kind === 'product' ? 'risk.product' : 'risk.table';
}

function riskParams(id: string, { risk, level }: MatrixCell, index: PolicyIndex): Explanation['params'] {
  const { policy, likelihoods, consequences } = index;
  return {
    id,
    ...levelParams('likelihood', policy.likelihoodLevels, likelihoods.get(risk.likelihood ?? '')),
    ...levelParams('consequence', policy.consequenceLevels, consequences.get(risk.consequence ?? '')),
    score: risk.score ?? UNKNOWN_TEXT,
    riskLevel: level === UNKNOWN ? UNKNOWN_TEXT : nameOf(policy.riskLevels[level]!),
  };
}

function levelParams(scale: string, levels: readonly ScaleLevel[], place: Place | undefined): Explanation['params'] {
  const level = levels[place ?? UNKNOWN];
  return {
    [scale]: level ? nameOf(level) : UNKNOWN_TEXT,
    [`${scale}Value`]: level && place !== undefined ? levelValue(levels, place) : UNKNOWN_TEXT,
  };
}

function explainLevel({ level, risk }: MatrixCell, { policy, tolerable }: PolicyIndex): Explanation | null {
  if (level === UNKNOWN) return null;
  const params = { riskLevel: nameOf(policy.riskLevels[level]!) };
  const verdict = because(tolerable[level] ? 'level.tolerable' : 'level.notTolerable', params);
  if (policy.matrix.kind === 'table') return because('level.cell', params, [verdict]);
  const mins = policy.matrix.bands.filter(({ riskLevel }) => riskLevel === risk.riskLevel).map(({ min }) => min);
  const min = Math.max(...mins.filter((one) => one <= (risk.score ?? -Infinity)));
  return because('level.band', { ...params, min }, [verdict]);
}
