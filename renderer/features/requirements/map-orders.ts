import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Model } from '#shared/model/model.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { folded } from '#renderer/ui/suggestions.ts';
import { subjectName } from './subject-name.ts';

/** What rows of the map are ordered by; null stands for what is not known. */
type MapOrder = (subject: RequirementSubject, results: SubjectAssessment | undefined) => number | string | null;

/** The order that each column of the map sorts by. */
export function mapOrders(tables: Pick<Model, 'zone' | 'conduit'>): Readonly<Record<string, MapOrder>> {
  const byGap = foundationalRequirements.map((fr, at): [string, MapOrder] => [
    fr,
    (_, results) => results?.gap?.[at] ?? null,
  ]);
  return {
    name: (subject) => folded(subjectName(tables, subject)),
    slTarget: (_, results) => results?.slTarget?.level ?? null,
    slAchieved: (_, results) => results?.slAchieved?.level ?? null,
    slCapability: (_, results) => results?.slCapability?.level ?? null,
    open: (_, results) => results?.openRequirements.length ?? null,
    ...Object.fromEntries(byGap),
  };
}
