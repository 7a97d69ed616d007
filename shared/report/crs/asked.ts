import type { Requirement } from '#shared/catalog/requirement.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { selectionFor } from '#shared/engine/requirements.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { foundationalRequirements, type SecurityLevel } from '#shared/model/security-level.ts';
import type { CrsContext } from './crs-context.ts';
import { scenariosAsking } from './scenarios-at.ts';

/** A requirement that a zone or conduit must meet, and who asks for it; `key` is the id of its status and verification. */
export type Asked = {
  readonly key: string;
  readonly requirement: Requirement;
  /** The SL-T of its FR where that asks for it, else null. */
  readonly slTarget: SecurityLevel | null;
  /** Scenarios that rest on a countermeasure which serves it here; a vendor is told none. */
  readonly scenarioIds: readonly string[];
};

/** Ids of what the SL-T of a subject asks for; null while the SL-T is not known. */
export function requiredBySlTarget(context: CrsContext, subject: RequirementSubject): readonly string[] | null {
  const target = context.resultOf(subject)?.slTarget;
  return target ? selectionFor(target.vector, context.index).ids : null;
}

/** Every requirement of a zone or conduit, by its SL-T or by a scenario, in the catalog's order (ZCR 6.1). */
export function askedAt(context: CrsContext, subject: RequirementSubject): readonly Asked[] {
  const required = new Set(requiredBySlTarget(context, subject));
  const vector = context.resultOf(subject)?.slTarget?.vector;
  return context.index.requirements.flatMap((requirement): Asked[] => {
    const isRequired = required.has(requirement.id);
    const asking = scenariosAsking(context.whole ?? context, subject, requirement.id);
    if (!isRequired && asking.length === 0) return [];
    const scenarioIds = context.whole ? [] : asking;
    const level = vector?.[foundationalRequirements.indexOf(requirement.fr)] ?? null;
    const key = requirementStatusId(subject, requirement.id);
    return [{ key, requirement, slTarget: isRequired ? level : null, scenarioIds }];
  });
}
