import type { Requirement } from '#shared/catalog/requirement.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { isFulfilled } from '#shared/engine/requirement-table.ts';
import {
  requirementStatusId,
  type RequirementState,
  type RequirementStatus,
} from '#shared/model/requirement-status.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { BoardContext } from './board-context.ts';

/** One requirement at one zone or conduit; `key` is the id of its status. */
export type Pair = {
  readonly key: string;
  readonly subject: RequirementSubject;
  readonly requirement: Requirement;
};

/** A requirement at a subject. */
export function pairOf(subject: RequirementSubject, requirement: Requirement): Pair {
  return { key: requirementStatusId(subject, requirement.id), subject, requirement };
}

/** Where a requirement stands: its status, or that "not applicable" lacks its reason, or that nobody assessed it. */
export type Standing = RequirementState | 'reason-missing' | 'not-assessed';

/** Where a status stands. */
export function standingOf(row: RequirementStatus | undefined): Standing {
  if (!row) return 'not-assessed';
  return row.status === 'not-applicable' && !isFulfilled(row) ? 'reason-missing' : row.status;
}

/** Whether the SL-T of its FR asks for a requirement; unknown while that SL-T is. */
export type Asked = 'asked' | 'beyond' | 'unknown';

/** Whether SL-T asks for the requirement of a pair. */
export function askedOf({ subject, requirement }: Pair, { resultOf }: BoardContext): Asked {
  const level = resultOf(subject)?.slTarget?.vector[foundationalRequirements.indexOf(requirement.fr)] ?? null;
  if (level === null) return 'unknown';
  return requirement.minSL <= level ? 'asked' : 'beyond';
}
