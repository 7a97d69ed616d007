import type { RequirementState, RequirementStatus } from '#shared/model/requirement-status.ts';
import { isFulfilled } from './requirement-table.ts';

/** Where a requirement stands: its status, or that "not applicable" lacks its reason, or that nobody assessed it. */
export type RequirementStanding = RequirementState | 'reason-missing' | 'not-assessed';

/** Where a status stands. */
export function standingOf(row: RequirementStatus | undefined): RequirementStanding {
  if (!row) return 'not-assessed';
  return row.status === 'not-applicable' && !isFulfilled(row) ? 'reason-missing' : row.status;
}
