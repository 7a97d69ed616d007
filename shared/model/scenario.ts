import * as z from 'zod';
import { subjectSchema } from './subject.ts';
import { idSchema, line, note, optionalId } from './text.ts';

export const treatments = ['mitigate', 'accept', 'transfer', 'avoid'] as const;

/** Who decided, when and why (ZCR 5.7, 5.11). */
const decisionSchema = z.strictObject({ by: line, at: line, reason: note });

/** What a fallen assumption does to a scenario that leans on it; 0 leaves it where it is. */
const assumptionEffectSchema = z.strictObject({
  likelihoodSteps: z.int().min(0).max(100).default(0),
  consequenceSteps: z.int().min(0).max(100).default(0),
});
export type AssumptionEffect = z.output<typeof assumptionEffectSchema>;

/** A threat scenario (ZCR 5.1 to 5.11). Levels are ids of the policy's scales; null is "not rated yet". */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: line,
  subject: subjectSchema.default({ kind: 'suc' }),
  threatSourceId: optionalId,
  techniqueIds: z.array(idSchema).max(1000).default([]),
  vulnerability: note,
  /** Level id per consequence category id. */
  consequences: z.record(idSchema, idSchema).default({}),
  /** The overall consequence; counts only where no category is rated. */
  consequence: optionalId,
  essentialFunctionId: optionalId,
  /** Unmitigated likelihood. */
  likelihood: optionalId,
  residual: z.strictObject({ likelihood: optionalId, consequence: optionalId }).nullable().default(null),
  countermeasureIds: z.array(idSchema).max(1000).default([]),
  treatment: z.enum(treatments).nullable().default(null),
  decision: decisionSchema.nullable().default(null),
  assumptionIds: z.array(idSchema).max(1000).default([]),
  description: note,
  /** The threat pattern of the catalog that proposed the scenario, if one did. */
  patternId: optionalId,
  /** What the event makes possible beyond itself, by category; it is told apart and counts in no risk. */
  enabledConsequences: z.record(idSchema, idSchema).default({}),
  /** How far likelihood and consequence rise where an assumption falls, by its id, in rows and columns of the scales. */
  assumptionEffects: z.record(idSchema, assumptionEffectSchema).default({}),
});
export type Scenario = z.output<typeof scenarioSchema>;
