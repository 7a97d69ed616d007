import * as z from 'zod';
import { confidenceSchema, localizedTextSchema, namedSchema } from './localized-text.ts';

const id = z.string().min(1);

/** The parts of IEC 62443 that speak of people and processes: product suppliers, service providers, asset owners. */
export const programmeParts = ['4-1', '2-4', '2-1'] as const;
export type ProgrammePart = (typeof programmeParts)[number];

/** A practice, an area or an element that requirements are grouped by; `parent` is the group above it. */
const programmeGroupSchema = namedSchema.extend({ parent: id.nullable() });
export type ProgrammeGroup = z.output<typeof programmeGroupSchema>;

/** A requirement on a security programme; `parent` is the base requirement that an enhancement goes with. */
const programmeRequirementSchema = z.strictObject({
  id,
  group: id,
  parent: id.nullable(),
  title: localizedTextSchema,
  confidence: confidenceSchema,
});
export type ProgrammeRequirement = z.output<typeof programmeRequirementSchema>;

/** A file of programme requirements of one part, in the standard's order. */
export const programmeFileSchema = z.strictObject({
  part: z.enum(programmeParts),
  standard: id,
  title: localizedTextSchema,
  maturityLevels: z.array(namedSchema),
  groups: z.array(programmeGroupSchema),
  requirements: z.array(programmeRequirementSchema),
});
