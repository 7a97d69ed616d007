import * as z from 'zod';
import { securityLevelSchema } from './security-level.ts';
import { idSchema, line, note } from './text.ts';

/** A threat source with its capability (ZCR 5.1); `sl` is the level whose attacker it stands for. */
export const threatSourceSchema = z.strictObject({
  id: idSchema,
  name: line,
  sl: securityLevelSchema.nullable().default(null),
  means: line,
  resources: line,
  skills: line,
  motivation: line,
  description: note,
});
export type ThreatSource = z.output<typeof threatSourceSchema>;
