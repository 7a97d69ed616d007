import * as z from 'zod';
import { flag, idSchema, optionalId } from './text.ts';

/** The diagram that every plant has. */
export const MAIN_DIAGRAM = 'main';

export const placedKinds = ['zone', 'asset', 'external', 'note'] as const;
export type PlacedKind = (typeof placedKinds)[number];

/** How far before or behind its like a thing may lie. */
export const MAX_LAYER = 1000;

const coordinate = z.number().min(-1e7).max(1e7);
const extent = z.number().min(1).max(1e7);

/**
 * Where something stands on a diagram, in canvas units, relative to the zone that holds it. An external end's subject id
 * is its name. What has the same `groupId` on a diagram is selected and moved together; what is locked is not moved or
 * resized by hand; among what one zone holds, a higher `layer` lies before a lower one.
 */
export const placementSchema = z.strictObject({
  id: z.string().min(1).max(600),
  diagramId: idSchema,
  kind: z.enum(placedKinds),
  subjectId: idSchema,
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  groupId: optionalId,
  isLocked: flag,
  layer: z.int().min(-MAX_LAYER).max(MAX_LAYER).default(0),
});
export type Placement = z.output<typeof placementSchema>;

/** A placement of something that belongs to no group, is not locked and lies among its like. */
export const plainPlace = { groupId: null, isLocked: false, layer: 0 } as const satisfies Partial<Placement>;

/** The id of the placement of a thing on a diagram. */
export function placementId(diagramId: string, kind: PlacedKind, subjectId: string): string {
  return `${diagramId}/${kind}:${subjectId}`;
}
