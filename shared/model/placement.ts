import * as z from 'zod';
import { idSchema } from './text.ts';

/** The diagram that every plant has. */
export const MAIN_DIAGRAM = 'main';

export const placedKinds = ['zone', 'asset', 'external'] as const;
export type PlacedKind = (typeof placedKinds)[number];

const coordinate = z.number().min(-1e7).max(1e7);
const extent = z.number().min(1).max(1e7);

/** Where something stands on a diagram, in canvas units, relative to the zone that holds it. An external end's subject id is its name. */
export const placementSchema = z.strictObject({
  id: z.string().min(1).max(600),
  diagramId: idSchema,
  kind: z.enum(placedKinds),
  subjectId: idSchema,
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
});
export type Placement = z.output<typeof placementSchema>;

/** The id of the placement of a thing on a diagram. */
export function placementId(diagramId: string, kind: PlacedKind, subjectId: string): string {
  return `${diagramId}/${kind}:${subjectId}`;
}
