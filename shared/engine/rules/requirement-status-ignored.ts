import { listIds, type Rule } from './rule.ts';

/** A status that counts for nothing: of a requirement that the catalog does not know, or that is not asked of such a subject. */
export const requirementStatusIgnored: Rule<'odd-status'> = {
  id: 'requirement-status-ignored',
  clause: 'ZCR 6.1',
  scope: 'odd-status',
  evaluate: (_, { ignored }) =>
    ignored.length === 0 ? null : { severity: 'warning', params: { requirements: listIds(ignored.toSorted()) } },
};
