import * as z from 'zod';
import { slAchievedSchema, slTargetSchema } from './security-level.ts';
import { idSchema, line, note, optionalId } from './text.ts';

export const zoneKinds = [
  'control',
  'safety',
  'business',
  'dmz',
  'wireless',
  'temporary',
  'remote-access',
  'external',
] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** The levels of the Purdue reference model; 3.5 is the industrial DMZ. */
export const purdueLevels = ['0', '1', '2', '3', '3.5', '4', '5', 'external'] as const;

/** A zone: assets that share security requirements (ZCR 3.1, characteristics of ZCR 6.4). */
export const zoneSchema = z.strictObject({
  id: idSchema,
  name: line,
  code: line,
  kind: z.enum(zoneKinds).default('control'),
  parentId: optionalId,
  purdueLevel: z.enum(purdueLevels).nullable().default(null),
  location: line,
  owner: line,
  inScope: z.boolean().default(true),
  logicalBoundary: note,
  physicalBoundary: note,
  slTarget: slTargetSchema.nullable().default(null),
  slAchieved: slAchievedSchema.nullable().default(null),
  description: note,
});
export type Zone = z.output<typeof zoneSchema>;

/** Whether a zone lies outside the SUC. */
export function isZoneOutside({ inScope, kind, purdueLevel }: Pick<Zone, 'inScope' | 'kind' | 'purdueLevel'>): boolean {
  return !inScope || kind === 'external' || purdueLevel === 'external';
}
