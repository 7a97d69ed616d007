import * as z from 'zod';
import { idSchema, line, note, optionalDay } from './text.ts';

/** A review of the assessment: when it is due, when it was held, and the triggers that it answers. */
export const reviewSchema = z.strictObject({
  id: idSchema,
  name: line,
  due: optionalDay,
  held: optionalDay,
  by: line,
  triggerIds: z.array(idSchema).max(10_000).default([]),
  outcome: note,
});
export type Review = z.output<typeof reviewSchema>;
