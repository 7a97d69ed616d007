import * as z from 'zod';

/** Longest id, in characters (design of the exchange form). */
const MAX_ID_LENGTH = 200;
/** Longest single-line text, in characters. */
export const MAX_LINE_LENGTH = 500;
/** Longest free text, in characters. */
export const MAX_NOTE_LENGTH = 20_000;

/** An id: any non-empty text up to 200 characters, kept as given. `__proto__` is refused, since ids are keys of records. */
export const idSchema = z
  .string()
  .min(1)
  .max(MAX_ID_LENGTH)
  .refine((id) => id !== '__proto__');
export type Id = z.output<typeof idSchema>;

/** A reference that may be absent. */
export const optionalId = idSchema.nullable().default(null);
/** A name or another single-line text; empty when not given. */
export const line = z.string().max(MAX_LINE_LENGTH).default('');
/** Free text of several paragraphs; empty when not given. */
export const note = z.string().max(MAX_NOTE_LENGTH).default('');
/** A calendar day, `YYYY-MM-DD`, or null. */
export const optionalDay = z.iso.date().nullable().default(null);
/** A yes or no that is no when not given. */
export const flag = z.boolean().default(false);
