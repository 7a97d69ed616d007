import * as z from 'zod';
import { idSchema, note } from './text.ts';

/** The worst that can follow where an essential function is lost, by category, before any countermeasure (ZCR 2.1). */
export const initialRiskSchema = z.strictObject({
  /** The id of the essential function. */
  id: idSchema,
  /** Level id per consequence category id. */
  consequences: z.record(idSchema, idSchema).default({}),
  rationale: note,
});
export type InitialRisk = z.output<typeof initialRiskSchema>;
