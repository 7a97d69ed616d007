import * as z from 'zod';
import { subjectSchema } from './subject.ts';
import { flag, idSchema, line, note, optionalDay, optionalId } from './text.ts';

export const countermeasureStatuses = ['existing', 'planned', 'in-progress', 'done', 'rejected'] as const;
export type CountermeasureStatus = (typeof countermeasureStatuses)[number];
export const countermeasureKinds = ['technical', 'procedural', 'physical', 'organizational'] as const;

const amount = z.number().min(0).default(0);

/** A countermeasure (ZCR 5.8, 5.12). `effect` counts rows of the likelihood and columns of the consequence scale. */
export const countermeasureSchema = z.strictObject({
  id: idSchema,
  name: line,
  /** The SR/RE or ATT&CK mitigation of the catalog that it was taken from; null for an own one. */
  typeId: optionalId,
  kind: z.enum(countermeasureKinds).nullable().default(null),
  status: z.enum(countermeasureStatuses).default('planned'),
  /** Why it was rejected. */
  rejection: note,
  subjects: z.array(subjectSchema).max(10_000).default([]),
  requirementIds: z.array(idSchema).max(1000).default([]),
  effect: z
    .strictObject({
      likelihoodSteps: z.int().min(0).max(100).default(0),
      consequenceSteps: z.int().min(0).max(100).default(0),
    })
    .default({ likelihoodSteps: 0, consequenceSteps: 0 }),
  /** Why it has this effect. */
  effectReason: note,
  /** Person-days. */
  effort: amount,
  /** Whether the work can only be done in an outage window. */
  needsOutage: flag,
  cost: z.strictObject({ once: amount, perYear: amount }).default({ once: 0, perYear: 0 }),
  department: line,
  person: line,
  start: optionalDay,
  due: optionalDay,
  dependencyIds: z.array(idSchema).max(1000).default([]),
  evidence: note,
  attachmentIds: z.array(idSchema).max(1000).default([]),
  /** Subjects where the measure would break a protective function. */
  mustNotSitOn: z.array(subjectSchema).max(10_000).default([]),
  description: note,
});
export type Countermeasure = z.output<typeof countermeasureSchema>;
