import * as z from 'zod';
import { slAchievedSchema, slTargetSchema } from './security-level.ts';
import { idSchema, line, note } from './text.ts';

export const conduitKinds = ['wired', 'wireless', 'remote-access', 'removable-media'] as const;
export type ConduitKind = (typeof conduitKinds)[number];

/** Where a conduit ends: a zone's id, or a named point outside the SUC. */
const conduitEndSchema = z.union([idSchema, z.strictObject({ external: idSchema })]);
export type ConduitEnd = z.output<typeof conduitEndSchema>;

/** A conduit: channels that join zones and share security requirements (ZCR 3.1). `via` names the zones it passes through. */
export const conduitSchema = z.strictObject({
  id: idSchema,
  name: line,
  from: conduitEndSchema,
  to: conduitEndSchema,
  via: z.array(idSchema).max(1000).default([]),
  kind: z.enum(conduitKinds).default('wired'),
  boundaryDeviceIds: z.array(idSchema).max(1000).default([]),
  owner: line,
  slTarget: slTargetSchema.nullable().default(null),
  slAchieved: slAchievedSchema.nullable().default(null),
  description: note,
});
export type Conduit = z.output<typeof conduitSchema>;

/** The zone at an end, or null where the conduit ends outside the SUC. */
export function endZoneId(end: ConduitEnd): string | null {
  return typeof end === 'string' ? end : null;
}
