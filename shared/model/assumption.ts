import * as z from 'zod';
import { idSchema, line, note } from './text.ts';

export const assumptionStates = ['true', 'false', 'open'] as const;

/** Something taken for granted; scenarios lean on it. `ifFalse` says what changes when it falls. */
export const assumptionSchema = z.strictObject({
  id: idSchema,
  statement: note,
  owner: line,
  state: z.enum(assumptionStates).default('open'),
  ifFalse: note,
});
export type Assumption = z.output<typeof assumptionSchema>;
