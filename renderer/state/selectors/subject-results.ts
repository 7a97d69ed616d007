import type { Assessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';

/** Gives the results of a zone or conduit; undefined until they have come. */
export type SubjectResults = (subject: RequirementSubject) => SubjectAssessment | undefined;

const none: SubjectResults = () => undefined;
const known = new WeakMap<Assessment, SubjectResults>();

const byId = (rows: readonly SubjectAssessment[]) => new Map(rows.map((row) => [row.id, row]));

/** A look-up over an assessment, made once for each. */
export function subjectResults(assessment: Assessment | null): SubjectResults {
  if (!assessment) return none;
  let results = known.get(assessment);
  if (!results) {
    const maps = { zone: byId(assessment.zones), conduit: byId(assessment.conduits) };
    known.set(assessment, (results = ({ kind, id }) => maps[kind].get(id)));
  }
  return results;
}
