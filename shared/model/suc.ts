import * as z from 'zod';
import { idSchema, line, note, optionalId } from './text.ts';

/** The one id that the SUC has; a plant has one SUC. */
export const SUC_ID = 'suc';

/** A way into the SUC (ZCR 1.1), and the zone that it leads to. */
export const accessPointSchema = z.strictObject({ id: idSchema, name: line, zoneId: optionalId, description: note });
export type AccessPoint = z.output<typeof accessPointSchema>;

/** A function whose loss harms people, the environment or the process. */
export const essentialFunctionSchema = z.strictObject({ id: idSchema, name: line, description: note });
export type EssentialFunction = z.output<typeof essentialFunctionSchema>;

/** The system under consideration (ZCR 1.1, 6.2, 6.5 to 6.7, 6.9). */
export const sucSchema = z.strictObject({
  id: z.literal(SUC_ID).default(SUC_ID),
  name: z.string().min(1).max(500),
  site: line,
  owner: line,
  purpose: note,
  perimeter: note,
  accessPoints: z.array(accessPointSchema).max(10_000).default([]),
  essentialFunctions: z.array(essentialFunctionSchema).max(10_000).default([]),
  operatingEnvironment: note,
  threatEnvironment: note,
  policies: note,
  regulations: note,
  /** After so many months the assessment is due again, whatever happened. */
  reviewMonths: z.int().min(1).max(120).nullable().default(null),
  /** The currency of all costs, by ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null),
  /** What the papers of this plant carry on their cover; the logo is an attachment. */
  paper: z.strictObject({ coverText: note, logoId: optionalId }).default({ coverText: '', logoId: null }),
});
export type Suc = z.output<typeof sucSchema>;
