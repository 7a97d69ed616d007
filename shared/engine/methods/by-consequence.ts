import type { Method } from './method.ts';

/** SL-T by the overall consequence level, from the policy's table. */
export const byConsequence: Method = ({ cell, index }) => {
  const { consequence } = cell.risk;
  const table = index.policy.slTarget?.byConsequenceLevel ?? {};
  if (consequence === null) return 'consequence-unknown';
  return Object.hasOwn(table, consequence) ? table[consequence]! : 'no-entry';
};
