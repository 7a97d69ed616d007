import * as z from 'zod';
import { subjectSchema } from './subject.ts';
import { idSchema, line, note, optionalDay, optionalId } from './text.ts';

export const auditKinds = ['internal', 'third-party'] as const;
export const auditSeverities = ['note', 'minor', 'major'] as const;

const auditFindingSchema = z.strictObject({
  id: idSchema,
  text: note,
  severity: z.enum(auditSeverities).default('minor'),
  requirementId: optionalId,
  subject: subjectSchema.nullable().default(null),
});
export type AuditFinding = z.output<typeof auditFindingSchema>;

/** An audit of the programme or the plant, and what it found. */
export const auditSchema = z.strictObject({
  id: idSchema,
  name: line,
  kind: z.enum(auditKinds).default('internal'),
  auditor: line,
  day: optionalDay,
  scope: note,
  findings: z.array(auditFindingSchema).max(2000).default([]),
});
export type Audit = z.output<typeof auditSchema>;
