import * as z from 'zod';
import { riskMatrixSchema, slTargetMethodSchema } from '#shared/model/policy.ts';
import { confidenceSchema, localizedTextSchema, namedSchema } from './localized-text.ts';

const scaleSchema = z.array(
  namedSchema.extend({ value: z.number().nullable(), description: localizedTextSchema.optional() }),
);

/** A ready-made risk policy: scales, matrix, what is tolerable and a starting SL-T method, named in every language. */
export const riskPolicySchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  origin: z.enum(['project', 'public-standard']),
  source: z.string().min(1),
  confidence: confidenceSchema,
  consequenceCategories: z.array(namedSchema.extend({ descriptions: z.record(z.string(), localizedTextSchema) })),
  consequenceLevels: scaleSchema,
  likelihoodLevels: scaleSchema,
  riskLevels: z.array(namedSchema.extend({ colour: z.string().regex(/^#[0-9a-f]{6}$/), tolerable: z.boolean() })),
  matrix: riskMatrixSchema,
  slTarget: slTargetMethodSchema,
});
export type RiskPolicy = z.output<typeof riskPolicySchema>;
