import type { Rule } from './rule.ts';

/** Without an SL-T method no SL-T follows from the scenarios; the standard prescribes none. */
export const policyWithoutMethod: Rule<'policy'> = {
  id: 'policy-without-method',
  clause: 'ZCR 5.6',
  scope: 'policy',
  evaluate: ({ slTarget }) => ((slTarget?.method ?? null) === null ? { severity: 'warning', params: {} } : null),
};
