import type { Policy } from '#shared/model/policy.ts';
import { listIds, type Rule } from './rule.ts';

/** Bands, cells, overrides and SL-T tables must name levels of the policy's own scales. */
export const policyLevelUnknown: Rule<'policy'> = {
  id: 'policy-level-unknown',
  clause: 'ZCR 6.8',
  scope: 'policy',
  evaluate: (entity, _, { policy: { riskLevels, consequences } }) => {
    const unknown = new Set([
      ...namedRiskLevels(entity).filter((id) => !riskLevels.has(id)),
      ...namedConsequenceLevels(entity).filter((id) => !consequences.has(id)),
    ]);
    return unknown.size > 0 ? { severity: 'error', params: { levels: listIds([...unknown].sort()) } } : null;
  },
};

function namedRiskLevels({ matrix, slTarget }: Policy): readonly string[] {
  const inMatrix =
    matrix.kind === 'product'
      ? matrix.bands.map(({ riskLevel }) => riskLevel)
      : matrix.cells.flat().filter((id) => id !== null);
  return [...inMatrix, ...Object.keys(slTarget?.byRiskLevel ?? {})];
}

function namedConsequenceLevels({ overrides, slTarget }: Policy): readonly string[] {
  const inOverrides = overrides.map(({ consequenceAtLeast }) => consequenceAtLeast);
  return [...inOverrides, ...Object.keys(slTarget?.byConsequenceLevel ?? {})];
}
