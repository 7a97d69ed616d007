import type { Rule } from './rule.ts';

/** CRRF divides by the highest tolerable score: a table matrix has no score, and without a tolerable cell there is none. */
export const policyCrrfUndefined: Rule<'policy'> = {
  id: 'policy-crrf-undefined',
  clause: 'ZCR 5.6',
  scope: 'policy',
  evaluate: ({ slTarget }, _, { policy }) =>
    slTarget?.method === 'crrf' && (policy.highestTolerableScore ?? 0) <= 0 ? { severity: 'error', params: {} } : null,
};
