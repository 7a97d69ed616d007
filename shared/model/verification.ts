import * as z from 'zod';
import { subjectSchema } from './subject.ts';
import { flag, idSchema, line, note } from './text.ts';

export const verificationStages = ['design', 'fat', 'sat'] as const;
export type VerificationStage = (typeof verificationStages)[number];

/** How and when it is verified that a subject meets a requirement (ZCR 6.1). Its id is that of the requirement's status. */
export const verificationSchema = z.strictObject({
  id: z.string().min(1).max(600),
  subject: subjectSchema,
  requirementId: idSchema,
  /** When it is looked at: in design review, factory and site acceptance test. */
  stages: z.array(z.enum(verificationStages)).max(3).default([]),
  method: note,
  /** Whether work stops until it has been verified. */
  isHoldPoint: flag,
  /** Who verifies it. */
  person: line,
});
export type Verification = z.output<typeof verificationSchema>;
