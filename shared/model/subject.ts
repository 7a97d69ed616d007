import * as z from 'zod';
import { idSchema } from './text.ts';

/** What something is said of: the whole SUC, or one zone, conduit or asset. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suc') }),
  z.strictObject({ kind: z.literal('zone'), id: idSchema }),
  z.strictObject({ kind: z.literal('conduit'), id: idSchema }),
  z.strictObject({ kind: z.literal('asset'), id: idSchema }),
]);
export type Subject = z.output<typeof subjectSchema>;

/** A text that is the same for the same subject only. */
export function subjectKey(subject: Subject): string {
  return subject.kind === 'suc' ? 'suc' : `${subject.kind}:${subject.id}`;
}
