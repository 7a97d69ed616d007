import type { Rule } from './rule.ts';

/** A policy that tolerates no risk level makes every scenario one to treat; tolerable risk must be stated. */
export const policyNothingTolerable: Rule<'policy'> = {
  id: 'policy-nothing-tolerable',
  clause: 'ZCR 6.8',
  scope: 'policy',
  evaluate: ({ riskLevels }) =>
    riskLevels.some(({ tolerable }) => tolerable) ? null : { severity: 'warning', params: {} },
};
