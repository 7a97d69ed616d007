import type { Requirement } from '#shared/catalog/requirement.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
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

/** Whether the SL-T of its FR asks for a requirement; unknown while that SL-T is. */
export type Asked = 'asked' | 'beyond' | 'unknown';

/** Whether SL-T asks for the requirement of a pair. */
export function askedOf({ subject, requirement }: Pair, { resultOf }: BoardContext): Asked {
  const level = resultOf(subject)?.slTarget?.vector[foundationalRequirements.indexOf(requirement.fr)] ?? null;
  if (level === null) return 'unknown';
  return requirement.minSL <= level ? 'asked' : 'beyond';
}
