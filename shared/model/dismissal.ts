import * as z from 'zod';
import { note } from './text.ts';

/** Something that the app offered and somebody put aside, with the reason; `id` is that of the offer, which is derived and stays the same. */
export const dismissalSchema = z.strictObject({ id: z.string().min(1).max(1000), reason: note });
export type Dismissal = z.output<typeof dismissalSchema>;
