import * as z from 'zod';
import { subjectKey, subjectSchema, type Subject } from './subject.ts';
import { idSchema, note } from './text.ts';

export const requirementStates = ['met', 'partly', 'not-met', 'not-applicable'] as const;
export type RequirementState = (typeof requirementStates)[number];

/** How far a subject meets an SR, RE or CR. Its id follows from subject and requirement, so there is one per pair. */
export const requirementStatusSchema = z.strictObject({
  id: z.string().min(1).max(600),
  subject: subjectSchema,
  requirementId: idSchema,
  status: z.enum(requirementStates),
  rationale: note,
  evidence: note,
});
export type RequirementStatus = z.output<typeof requirementStatusSchema>;

/** The id of the status of a requirement at a subject. */
export function requirementStatusId(subject: Subject, requirementId: string): string {
  return `${subjectKey(subject)}/${requirementId}`;
}
