import * as z from 'zod';
import { idSchema, line, note, optionalDay } from './text.ts';

export const programmeRecordKinds = ['policy', 'training'] as const;

/** A policy or a training of the programme: `day` is when it was set or held, `due` when it is due again. */
export const programmeRecordSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(programmeRecordKinds),
  name: line,
  owner: line,
  day: optionalDay,
  due: optionalDay,
  note,
  attachmentIds: z.array(idSchema).max(1000).default([]),
});
export type ProgrammeRecord = z.output<typeof programmeRecordSchema>;
