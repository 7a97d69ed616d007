import * as z from 'zod';
import { subjectSchema } from './subject.ts';
import { idSchema, line, note, optionalDay } from './text.ts';

export const triggerKinds = ['asset', 'path', 'supplier', 'incident', 'time', 'other'] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** Something that happened and asks for a reassessment; open until `closedOn`. */
export const triggerSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(triggerKinds),
  text: note,
  day: optionalDay,
  by: line,
  scenarioIds: z.array(idSchema).max(1000).default([]),
  subjects: z.array(subjectSchema).max(10_000).default([]),
  closedOn: optionalDay,
  outcome: note,
});
export type Trigger = z.output<typeof triggerSchema>;
