import { compareIds } from '#shared/engine/order.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Subject } from '#shared/model/subject.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { CrsContext } from './crs-context.ts';
import { scenariosAsking } from './scenarios-at.ts';

/** What was said of a requirement at a subject that does not ask for it any more; `key` is the id of its rows. */
export type Orphan = {
  readonly key: string;
  readonly subject: RequirementSubject;
  readonly requirementId: string;
  readonly hasStatus: boolean;
  readonly hasVerification: boolean;
  /** Its level lies above the SL-T, or the catalog does not know it. */
  readonly why: 'beyond' | 'unknown';
};

/** Why nobody asks for a requirement at a subject; null where somebody does, or the SL-T is not known. */
function whyOrphan(context: CrsContext, subject: RequirementSubject, requirementId: string): Orphan['why'] | null {
  const { requirements, requirementPlaces } = context.index;
  const requirement = requirements[requirementPlaces.get(requirementId) ?? -1];
  if (!requirement) return 'unknown';
  const vector = context.resultOf(subject)?.slTarget?.vector;
  const level = vector?.[foundationalRequirements.indexOf(requirement.fr)] ?? null;
  if (level === null || requirement.minSL <= level) return null;
  return scenariosAsking(context, subject, requirementId).length > 0 ? null : 'beyond';
}

const isPlace = (subject: Subject): subject is RequirementSubject =>
  subject.kind === 'zone' || subject.kind === 'conduit';

/** Statuses and verifications at zones and conduits that nothing asks for any more, by subject and requirement. */
export function orphansIn(context: CrsContext): readonly Orphan[] {
  const { requirementStatus, verification } = context.model;
  const orphans: Orphan[] = [];
  function look(rows: Iterable<{ id: string; subject: Subject; requirementId: string }>, isRest: boolean): void {
    for (const { id, subject, requirementId } of rows) {
      if (!isPlace(subject) || (isRest && requirementStatus.has(id))) continue;
      const why = whyOrphan(context, subject, requirementId);
      if (why === null) continue;
      const hasVerification = isRest || verification.has(id);
      orphans.push({ key: id, subject, requirementId, hasStatus: !isRest, hasVerification, why });
    }
  }
  look(requirementStatus.values(), false);
  look(verification.values(), true);
  return orphans.sort((a, b) => compareIds(a.key, b.key));
}

/** Those of one zone or conduit that the catalog knows. */
export function orphansAt(context: CrsContext, subject: RequirementSubject, keyOf: (id: string) => string): number {
  const { requirementStatus, verification } = context.model;
  return context.index.requirements.filter(({ id }) => {
    const key = keyOf(id);
    return (requirementStatus.has(key) || verification.has(key)) && whyOrphan(context, subject, id) !== null;
  }).length;
}
