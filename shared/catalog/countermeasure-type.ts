import * as z from 'zod';
import { localizedTextSchema } from './localized-text.ts';

const id = z.string().min(1).max(200);

/** A kind of countermeasure that a plant plans with: the SR, RE or CR that it serves and the techniques that it answers. */
export const countermeasureTypeSchema = z.strictObject({
  id,
  name: localizedTextSchema,
  requirementIds: z.array(id).max(1000),
  techniqueIds: z.array(id).max(1000),
});
export type CountermeasureType = z.output<typeof countermeasureTypeSchema>;
