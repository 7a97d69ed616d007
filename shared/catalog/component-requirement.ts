import * as z from 'zod';
import { componentCategories } from '#shared/model/asset.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { confidenceSchema, localizedTextSchema } from './localized-text.ts';

const id = z.string().min(1);
const categorySchema = z.enum(componentCategories);

/**
 * A requirement of IEC 62443-4-2 on a component. CR rows hold for every category, SAR, EDR, HDR and NDR rows for the one
 * that they are named after. `sr` is the system requirement that it supports, `relatedRE` the enhancement that speaks of
 * the same (our own pairing); `parent` the requirement that an RE enhances.
 */
const componentRequirementSchema = z.strictObject({
  id,
  family: z.enum(['CR', 'SAR', 'EDR', 'HDR', 'NDR']),
  type: z.enum(['base', 'RE']),
  fr: z.enum(foundationalRequirements),
  parent: id.nullable(),
  minSL: z.literal([1, 2, 3, 4]),
  appliesTo: z.array(categorySchema).min(1),
  sr: id.nullable(),
  relatedRE: id.nullable(),
  title: localizedTextSchema,
  summary: localizedTextSchema,
  confidence: confidenceSchema,
});
export type ComponentRequirement = z.output<typeof componentRequirementSchema>;

/** A component requirement that is asked for at another level than the SR or RE that it supports; `isConfirmed` where the standards say so and not only our pairing. */
const levelDifferenceSchema = z.strictObject({ id, requirementId: id, isConfirmed: z.boolean() });
export type LevelDifference = z.output<typeof levelDifferenceSchema>;

/** A kind of component in the sense of IEC 62443-4-2; `prefix` begins the ids of its own requirements. */
const componentCategoryEntrySchema = z.strictObject({ id: categorySchema, prefix: id, name: localizedTextSchema });
export type ComponentCategoryEntry = z.output<typeof componentCategoryEntrySchema>;

/** A constraint that holds for every component (IEC 62443-4-2, CCSC 1 to 4). */
const componentConstraintSchema = z.strictObject({ id, title: localizedTextSchema, summary: localizedTextSchema });
export type ComponentConstraint = z.output<typeof componentConstraintSchema>;

/** The file of the component requirements, in the standard's order. */
export const componentRequirementsFileSchema = z.strictObject({
  standard: id,
  title: localizedTextSchema,
  categories: z.array(componentCategoryEntrySchema),
  constraints: z.array(componentConstraintSchema),
  requirements: z.array(componentRequirementSchema),
  levelDifferences: z.array(levelDifferenceSchema),
  /** SR that no component requirement supports. */
  withoutComponentRequirement: z.array(id),
});
