import * as z from 'zod';
import { idSchema, line, optionalDay } from './text.ts';

export const channelDirections = ['from-to', 'to-from', 'both'] as const;
export const channelVerdicts = ['allowed', 'forbidden', 'open'] as const;

/** One communication inside a conduit; `protocol` is a catalog id or free text, `initiator` says which end opens it. */
export const channelSchema = z.strictObject({
  id: idSchema,
  conduitId: idSchema,
  protocol: line,
  port: z.int().min(0).max(65_535).nullable().default(null),
  direction: z.enum(channelDirections).default('both'),
  initiator: z.enum(['from', 'to']).nullable().default(null),
  data: line,
  verdict: z.enum(channelVerdicts).default('open'),
  decider: line,
  expires: optionalDay,
});
export type Channel = z.output<typeof channelSchema>;
