import type { Assessment, Finding, FindingSubject, WorkflowStep } from '#shared/engine/assessment.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import type { ScenarioSurvey } from '#shared/engine/survey-scenarios.ts';

/** What the workflow looks at: the plant and all that follows from it so far. */
export type WorkflowInput = AssessmentContext & {
  readonly survey: ScenarioSurvey;
  readonly subjects: Pick<Assessment, 'zones' | 'conduits'>;
  readonly findings: Assessment['findings'];
  readonly approval: Assessment['approval'];
};

/** What one ZCR lacks, and how many things it asks for; a reason is a key of the locale namespace `workflow`. */
export type Progress = { readonly asked: number; readonly missing: WorkflowStep['missing'] };

/** Says how far one ZCR is, from the plant. */
export type Derivation = (input: WorkflowInput) => Progress;

const SUC: FindingSubject = { kind: 'suc' };

/** One thing that is there or not, said of the SUC or of another subject. */
export function check(isThere: boolean, reason: string, subject: FindingSubject = SUC): Progress {
  return { asked: 1, missing: isThere ? [] : [{ reason, subject }] };
}

/** Several checks as one. */
export function all(...parts: readonly Progress[]): Progress {
  return {
    asked: parts.reduce((sum, { asked }) => sum + asked, 0),
    missing: ([] as WorkflowStep['missing'][number][]).concat(...parts.map(({ missing }) => missing)),
  };
}

/** One check for each row; `lacks` says for which row the reason holds. Without rows, `whenEmpty` is missing at the SUC. */
export function each<T>(
  rows: readonly T[],
  whenEmpty: string,
  reason: string,
  subjectOf: (row: T) => FindingSubject,
  lacks: (row: T, at: number) => boolean,
): Progress {
  if (rows.length === 0) return check(false, whenEmpty);
  const missing: { reason: string; subject: FindingSubject }[] = [];
  for (let at = 0; at < rows.length; at++)
    if (lacks(rows[at]!, at)) missing.push({ reason, subject: subjectOf(rows[at]!) });
  return { asked: rows.length, missing };
}

/** What some rules find is missing until it is mended or accepted with a reason. */
export function missingBy(
  { findings }: WorkflowInput,
  rules: readonly string[],
  reason: string,
  asked: number,
): Progress {
  const isOpen = ({ rule, accepted }: Finding) => accepted === null && rules.includes(rule);
  return { asked, missing: findings.filter(isOpen).map(({ subject }) => ({ reason, subject })) };
}

/** Whether something was written. */
export function isWritten(text: string): boolean {
  return text !== '' && text.trim() !== '';
}
