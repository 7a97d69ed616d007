import * as z from 'zod';
import { subjectSchema } from './subject.ts';
import { idSchema, line, note, optionalDay } from './text.ts';

/** Something that happened, here or at somebody else's plant, and the scenarios that it speaks for. It changes no rating. */
export const incidentSchema = z.strictObject({
  id: idSchema,
  name: line,
  day: optionalDay,
  description: note,
  lessons: note,
  subjects: z.array(subjectSchema).max(10_000).default([]),
  scenarioIds: z.array(idSchema).max(1000).default([]),
});
export type Incident = z.output<typeof incidentSchema>;
