import * as z from 'zod';
import { MAX_NOTE_LENGTH, note } from './text.ts';

/** The seven foundational requirements in the order that IEC 62443 prints a vector in. */
export const foundationalRequirements = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'] as const;
export type FoundationalRequirement = (typeof foundationalRequirements)[number];

/** A security level, 0 (no specific requirement) to 4. */
export type SecurityLevel = 0 | 1 | 2 | 3 | 4;
/** A level per foundational requirement, in the order of `foundationalRequirements`. */
export type SlVector = readonly [
  SecurityLevel,
  SecurityLevel,
  SecurityLevel,
  SecurityLevel,
  SecurityLevel,
  SecurityLevel,
  SecurityLevel,
];

export const securityLevelSchema = z.literal([0, 1, 2, 3, 4]);
export const slVectorSchema = z.tuple([
  securityLevelSchema,
  securityLevelSchema,
  securityLevelSchema,
  securityLevelSchema,
  securityLevelSchema,
  securityLevelSchema,
  securityLevelSchema,
]);

const assigned = {
  rationale: note,
  /** What was weighed and declined, where it was recorded. */
  declined: z.string().max(MAX_NOTE_LENGTH).optional(),
};
/** An SL-T that the team assigned: one level for all seven FR, or a vector, with the reason. */
export const slTargetSchema = z.union([
  z.strictObject({ level: securityLevelSchema, ...assigned }),
  z.strictObject({ vector: slVectorSchema, ...assigned }),
]);
export type SlTarget = z.output<typeof slTargetSchema>;

/** An SL-A that somebody declared: a level, a vector, or a range that counts with its lower end. */
export const slAchievedSchema = z.union([
  z.strictObject({ level: securityLevelSchema, rationale: note }),
  z.strictObject({ vector: slVectorSchema, rationale: note }),
  z.strictObject({
    range: z.tuple([securityLevelSchema, securityLevelSchema]).refine(([low, high]) => low <= high),
    rationale: note,
  }),
]);
export type SlAchieved = z.output<typeof slAchievedSchema>;

/** The vector in which every FR has the same level. */
export function uniformVector(level: SecurityLevel): SlVector {
  return [level, level, level, level, level, level, level];
}

/** The vector that a stated SL stands for; a range counts with its lower end. */
export function vectorOf(stated: SlTarget | SlAchieved): SlVector {
  if ('vector' in stated) return stated.vector;
  return uniformVector('level' in stated ? stated.level : stated.range[0]);
}
