import { listIds, type Rule } from './rule.ts';

/** "Not applicable" counts only with a reason; without one the requirement is open. */
export const notApplicableWithoutReason: Rule<'odd-status'> = {
  id: 'not-applicable-without-reason',
  clause: 'ZCR 6.1',
  scope: 'odd-status',
  evaluate: (_, { unreasoned }) =>
    unreasoned.length === 0 ? null : { severity: 'warning', params: { requirements: listIds(unreasoned.toSorted()) } },
};
