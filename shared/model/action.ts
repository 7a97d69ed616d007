import * as z from 'zod';
import { idSchema, line, note, optionalDay } from './text.ts';

export const actionStatuses = ['open', 'doing', 'done', 'dropped'] as const;
export const actionSources = ['audit', 'finding', 'review', 'incident', 'trigger', 'countermeasure'] as const;

/** Something that somebody does, and what it comes from. */
export const actionSchema = z.strictObject({
  id: idSchema,
  name: line,
  owner: line,
  due: optionalDay,
  status: z.enum(actionStatuses).default('open'),
  source: z
    .strictObject({ kind: z.enum(actionSources), id: z.string().min(1).max(700) })
    .nullable()
    .default(null),
  /** The day on which it was done. */
  done: optionalDay,
  note,
});
export type Action = z.output<typeof actionSchema>;
