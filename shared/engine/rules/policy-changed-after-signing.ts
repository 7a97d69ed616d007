import { breachIn } from '#shared/engine/breach.ts';
import type { Rule } from './rule.ts';

/** Characters of the day in a point of time. */
const DAY = 10;

/** Criteria that were changed after they were signed are not those that the owner agreed to, and re-rate scenarios unseen. */
export const policyChangedAfterSigning: Rule<'policy'> = {
  id: 'policy-changed-after-signing',
  clause: 'ZCR 4.1',
  scope: 'policy',
  evaluate({ lock }, _, context) {
    const breach = breachIn(context);
    if (breach === null || lock === null) return null;
    const signed = { by: lock.lockedBy || '–', at: lock.lockedAt.slice(0, DAY) || '–' };
    return { severity: 'warning', params: { ...signed, parts: breach.fields.length, count: breach.scenarios.length } };
  },
};
