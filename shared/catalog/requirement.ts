import * as z from 'zod';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { confidenceSchema, localizedTextSchema } from './localized-text.ts';

/**
 * A system requirement or a requirement enhancement. `minSL` is the lowest SL, 1 to 4, that asks for it; every higher
 * level asks for it too (IEC 62443-3-3, Annex B). `sr` is the SR that an RE enhances, null for an SR.
 */
const requirementSchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(['SR', 'RE']),
  fr: z.enum(foundationalRequirements),
  sr: z.string().min(1).nullable(),
  minSL: z.literal([1, 2, 3, 4]),
  appliesTo: z.array(z.enum(['zone', 'conduit'])).min(1),
  /** The clause of the standard that states it. */
  clause: z.string().min(1),
  title: localizedTextSchema,
  /** What it asks for, in our own words. */
  summary: localizedTextSchema,
  confidence: confidenceSchema,
  /** Why its level is not certain, or where public listings show another one; null where neither is so. */
  note: localizedTextSchema.nullable(),
});
export type Requirement = z.output<typeof requirementSchema>;

/** One of the seven foundational requirements with its number and name. */
const frEntrySchema = z.strictObject({
  id: z.enum(foundationalRequirements),
  number: z.int().min(1).max(7),
  name: localizedTextSchema,
});
export type FrEntry = z.output<typeof frEntrySchema>;

/** A file of requirements of one standard, in the order that the standard prints them. */
export const requirementsFileSchema = z.strictObject({
  standard: z.string().min(1),
  title: localizedTextSchema,
  foundationalRequirements: z.array(frEntrySchema),
  constraints: z.array(z.strictObject({ id: z.string().min(1), title: localizedTextSchema })),
  requirements: z.array(requirementSchema),
});

/** A zone and conduit requirement of IEC 62443-3-2 (ZCR 1.1 to ZCR 7.1). */
const zoneConduitRequirementSchema = z.strictObject({
  id: z.string().min(1),
  step: z.string().min(1),
  clause: z.string().min(1),
  obligation: z.enum(['shall', 'should']),
  title: localizedTextSchema,
  summary: localizedTextSchema,
  confidence: confidenceSchema,
});
export type ZoneConduitRequirement = z.output<typeof zoneConduitRequirementSchema>;

/** One of the seven steps of IEC 62443-3-2 (ZCR 1 to ZCR 7). */
const workflowStageSchema = z.strictObject({
  id: z.string().min(1),
  clause: z.string().min(1),
  title: localizedTextSchema,
});
export type WorkflowStage = z.output<typeof workflowStageSchema>;

/** The file of the zone and conduit requirements, in the standard's order. */
export const zoneConduitRequirementsFileSchema = z.strictObject({
  standard: z.string().min(1),
  title: localizedTextSchema,
  steps: z.array(workflowStageSchema),
  requirements: z.array(zoneConduitRequirementSchema),
});
