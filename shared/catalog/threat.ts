import * as z from 'zod';
import { localizedTextSchema, namedSchema } from './localized-text.ts';

const ids = z.array(z.string().min(1));

/** A technique of ATT&CK for ICS; a sub-technique names its `parentId`. */
const techniqueSchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  parentId: z.string().min(1).nullable(),
  tacticIds: ids,
  mitigationIds: ids,
});
export type Technique = z.output<typeof techniqueSchema>;

/** A mitigation and the SR that MITRE labels it with; `isMeasure` is false for the marker "limited or not effective". */
const mitigationSchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  isActive: z.boolean(),
  isMeasure: z.boolean(),
  requirementIds: ids,
});
export type Mitigation = z.output<typeof mitigationSchema>;

/** A technique id that MITRE gave up; `replacedById` is the technique that took its place, if one did. */
const retiredTechniqueSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['revoked', 'deprecated']),
  replacedById: z.string().min(1).nullable(),
});
export type RetiredTechnique = z.output<typeof retiredTechniqueSchema>;

/** The file of ATT&CK for ICS; `licence` must be shown wherever a good part of it is reprinted. */
export const attackFileSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  released: z.iso.date(),
  source: z.string().min(1),
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  termsOfUse: z.url(),
  licence: z.array(z.string().min(1)).min(1),
  tactics: z.array(namedSchema),
  techniques: z.array(techniqueSchema),
  mitigations: z.array(mitigationSchema),
  retiredTechniques: z.array(retiredTechniqueSchema),
});
