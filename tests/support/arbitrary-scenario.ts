import fc from 'fast-check';
import type { EntityTypes } from '#shared/model/model.ts';
import { treatments } from '#shared/model/scenario.ts';
import type { Subject } from '#shared/model/subject.ts';
import { id, level, line, note, orNull } from './arbitrary-values.ts';
import { assumptionEffects, byCategory } from './arbitrary-workflow.ts';

type Ids = Readonly<Record<'threatSource' | 'functions' | 'countermeasure' | 'assumption', readonly string[]>>;

const oneId = (ids: readonly string[]) => (ids.length > 0 ? orNull(fc.constantFrom(...ids)) : fc.constant(null));

/** A scenario about one of the subjects, rated by the policy's scales or not at all. */
export function scenario(
  ids: Ids,
  subject: fc.Arbitrary<Subject>,
  policy: EntityTypes['policy'],
  one: string,
): fc.Arbitrary<EntityTypes['scenario']> {
  const consequence = level(policy.consequenceLevels);
  const likelihood = level(policy.likelihoodLevels);
  return fc.record({
    id: fc.constant(one),
    name: line,
    subject,
    threatSourceId: oneId(ids.threatSource),
    techniqueIds: fc.subarray(['T0866', 'T0812', 'T0843', 'unknown']),
    vulnerability: note,
    consequences: byCategory(policy),
    consequence,
    essentialFunctionId: oneId(ids.functions),
    likelihood,
    residual: orNull(fc.record({ likelihood, consequence })),
    countermeasureIds: fc.subarray([...ids.countermeasure]),
    treatment: orNull(fc.constantFrom(...treatments)),
    decision: orNull(fc.record({ by: line, at: line, reason: note })),
    assumptionIds: fc.subarray([...ids.assumption]),
    description: note,
    patternId: orNull(id),
    enabledConsequences: byCategory(policy),
    assumptionEffects: assumptionEffects(ids.assumption),
  });
}
