import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { Method, MethodInput } from './method.ts';

/** The cyber security risk reduction factor: score ÷ highest tolerable score; null without a positive tolerable score. */
export function riskReductionFactor({ cell, index }: Pick<MethodInput, 'cell' | 'index'>): number | null {
  const { highestTolerableScore } = index;
  if (cell.risk.score === null || highestTolerableScore === null || highestTolerableScore <= 0) return null;
  return cell.risk.score / highestTolerableScore;
}

/** SL-T = INT(CRRF − 0.25), 0 to 4; for a product matrix with at least one tolerable cell only. */
export const crrf: Method = (input) => {
  if (input.index.policy.matrix.kind === 'table') return 'no-score';
  if (input.cell.risk.score === null) return 'risk-unknown';
  const factor = riskReductionFactor(input);
  if (factor === null) return 'nothing-tolerable';
  const level = Math.floor(Math.round((factor - 0.25) * 1e9) / 1e9);
  return Math.min(Math.max(level, 0), 4) as SecurityLevel;
};
