import type { Method } from './method.ts';

/** SL-T by the unmitigated risk level, from the policy's table. */
export const byRiskLevel: Method = ({ cell, index }) => {
  const { riskLevel } = cell.risk;
  const table = index.policy.slTarget?.byRiskLevel ?? {};
  if (riskLevel === null) return 'risk-unknown';
  return Object.hasOwn(table, riskLevel) ? table[riskLevel]! : 'no-entry';
};
