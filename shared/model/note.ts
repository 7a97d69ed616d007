import * as z from 'zod';
import { idSchema } from './text.ts';

/** Longest text of a note on a drawing, in characters. */
export const MAX_NOTE_TEXT = 4000;

export const noteKinds = ['note', 'heading'] as const;

/** Words on a diagram that say nothing of the plant itself: a remark, or the heading of a part of the drawing. */
export const noteSchema = z.strictObject({
  id: idSchema,
  diagramId: idSchema,
  text: z.string().max(MAX_NOTE_TEXT).default(''),
  kind: z.enum(noteKinds).default('note'),
});
export type Note = z.output<typeof noteSchema>;
