import * as z from 'zod';
import { subjectKey, subjectSchema, type Subject } from './subject.ts';
import { line, note } from './text.ts';

export const comparisonOutcomes = ['tolerable', 'detailed'] as const;
export type ComparisonOutcome = (typeof comparisonOutcomes)[number];

/** Whether the initial risk of a subject is tolerable or asks for the detailed assessment, as the team recorded it (ZCR 4.1). */
export const comparisonSchema = z.strictObject({
  id: z.string().min(1).max(400),
  subject: subjectSchema,
  outcome: z.enum(comparisonOutcomes),
  reason: note,
  by: line,
  at: line,
});
export type Comparison = z.output<typeof comparisonSchema>;

/** The id of the decision on a subject; there is one per subject. */
export function comparisonId(subject: Subject): string {
  return subjectKey(subject);
}
