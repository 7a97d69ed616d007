import * as z from 'zod';
import { MAIN_DIAGRAM } from './placement.ts';
import { idSchema, line, note } from './text.ts';

/**
 * A drawing of the plant, or of a part of it, beside the one that every plant has: `zoneIds` are the zones that it shows,
 * with all that is in them; none means the whole plant.
 */
export const diagramSchema = z.strictObject({
  id: idSchema.refine((id) => id !== MAIN_DIAGRAM),
  name: line,
  zoneIds: z.array(idSchema).max(10_000).default([]),
  description: note,
});
export type Diagram = z.output<typeof diagramSchema>;
