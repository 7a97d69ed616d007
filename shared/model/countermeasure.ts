import * as z from 'zod';
import { subjectSchema } from './subject.ts';
import { idSchema, line, note, optionalDay } from './text.ts';

export const countermeasureStatuses = ['existing', 'planned', 'in-progress', 'done', 'rejected'] as const;
export type CountermeasureStatus = (typeof countermeasureStatuses)[number];
export const countermeasureKinds = ['technical', 'procedural', 'physical', 'organizational'] as const;

const amount = z.number().min(0).default(0);

/** A countermeasure (ZCR 5.8, 5.12). `effect` counts rows of the likelihood and columns of the consequence scale. */
export const countermeasureSchema = z.strictObject({
  id: idSchema,
  name: line,
  kind: z.enum(countermeasureKinds).nullable().default(null),
  status: z.enum(countermeasureStatuses).default('planned'),
  subjects: z.array(subjectSchema).max(10_000).default([]),
  requirementIds: z.array(idSchema).max(1000).default([]),
  effect: z
    .strictObject({
      likelihoodSteps: z.int().min(0).max(100).default(0),
      consequenceSteps: z.int().min(0).max(100).default(0),
    })
    .default({ likelihoodSteps: 0, consequenceSteps: 0 }),
  cost: z.strictObject({ once: amount, perYear: amount }).default({ once: 0, perYear: 0 }),
  department: line,
  person: line,
  start: optionalDay,
  due: optionalDay,
  dependencyIds: z.array(idSchema).max(1000).default([]),
  evidence: note,
  /** Subjects where the measure would break a protective function. */
  mustNotSitOn: z.array(subjectSchema).max(10_000).default([]),
  description: note,
});
export type Countermeasure = z.output<typeof countermeasureSchema>;
