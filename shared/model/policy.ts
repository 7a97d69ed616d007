import * as z from 'zod';
import { securityLevelSchema } from './security-level.ts';
import { idSchema, line, note, optionalId } from './text.ts';

/** The one id that the risk policy has; a plant has one policy. */
export const POLICY_ID = 'policy';

/** A kind of harm (safety, environment, …), with a text per consequence level id. */
export const consequenceCategorySchema = z.strictObject({
  id: idSchema,
  name: line,
  descriptions: z.record(idSchema, note).default({}),
});
/** A step of the consequence or likelihood scale; `value` is any finite number, its place from 1 when not given. */
export const scaleLevelSchema = z.strictObject({
  id: idSchema,
  name: line,
  value: z.number().nullable().default(null),
  description: note,
});
/** A band of risk; a colour is `#rrggbb`. */
export const riskLevelSchema = z.strictObject({
  id: idSchema,
  name: line,
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .nullable()
    .default(null),
  tolerable: z.boolean().default(false),
  authority: line,
  responseTime: line,
});

/** Product: the highest band whose `min` ≤ likelihood value × consequence value. Table: rows likelihood, columns consequence, low to high. */
export const riskMatrixSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('product'),
    bands: z.array(z.strictObject({ riskLevel: idSchema, min: z.number() })).max(100),
  }),
  z.strictObject({ kind: z.literal('table'), cells: z.array(z.array(idSchema.nullable()).max(100)).max(100) }),
]);

/** "Consequence of at least this level is treated whatever the matrix says"; a null category stands for any. */
export const overrideSchema = z.strictObject({
  id: idSchema,
  category: optionalId,
  consequenceAtLeast: idSchema,
  rationale: note,
});

export const slTargetMethods = ['by-risk-level', 'by-consequence', 'by-threat-source', 'steps', 'crrf'] as const;
/** How a scenario's SL-T follows from its risk (ZCR 5.6); the standard prescribes no method. */
export const slTargetMethodSchema = z.strictObject({
  method: z.enum(slTargetMethods).nullable().default(null),
  byRiskLevel: z.record(idSchema, securityLevelSchema).default({}),
  byConsequenceLevel: z.record(idSchema, securityLevelSchema).default({}),
  floor: securityLevelSchema.default(0),
});

/** The settings of the SL-T method before anybody chose one. */
export const freshSlTargetMethod = slTargetMethodSchema.parse({});

/** The signature under the risk criteria (ZCR 4). */
const policyLockSchema = z.strictObject({ lockedBy: line, lockedAt: line, digest: line });

/** What a policy says of risk, without who signed it. */
const criteria = {
  name: line,
  consequenceCategories: z.array(consequenceCategorySchema).max(100),
  consequenceLevels: z.array(scaleLevelSchema).max(100),
  likelihoodLevels: z.array(scaleLevelSchema).max(100),
  riskLevels: z.array(riskLevelSchema).max(100),
  matrix: riskMatrixSchema,
  overrides: z.array(overrideSchema).max(1000).default([]),
  slTarget: slTargetMethodSchema.nullable().default(null),
};
const criteriaSchema = z.strictObject(criteria);
export type Criteria = z.output<typeof criteriaSchema>;

/** The risk policy: scales, matrix, what is tolerable and how SL-T is found (ZCR 2, 4, 6.8). Scales run from low to high. */
export const policySchema = z.strictObject({
  id: z.literal(POLICY_ID).default(POLICY_ID),
  ...criteria,
  lock: policyLockSchema.nullable().default(null),
  /** The criteria as they were signed, so that a breach shows what it re-rates. */
  lockedCriteria: criteriaSchema.nullable().default(null),
});
export type Policy = z.output<typeof policySchema>;
export type ScaleLevel = z.output<typeof scaleLevelSchema>;
export type RiskLevel = z.output<typeof riskLevelSchema>;
export type RiskMatrix = z.output<typeof riskMatrixSchema>;
export type ConsequenceCategory = z.output<typeof consequenceCategorySchema>;
export type SlTargetMethod = (typeof slTargetMethods)[number];

/** What a policy says of risk, without who signed it: what is frozen by the lock (ZCR 4.1). */
export function criteriaOf({ id: _id, lock: _lock, lockedCriteria: _locked, ...rest }: Policy): Criteria {
  return rest;
}
