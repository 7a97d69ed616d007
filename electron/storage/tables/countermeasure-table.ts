import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { composed, flagField, jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

const effectField = composed(
  ['likelihood_steps', 'consequence_steps'],
  (effect: Countermeasure['effect']) => [effect.likelihoodSteps, effect.consequenceSteps],
  ([likelihoodSteps, consequenceSteps]) => ({ likelihoodSteps, consequenceSteps }),
);
const costField = composed(
  ['cost_once', 'cost_per_year'],
  (cost: Countermeasure['cost']) => [cost.once, cost.perYear],
  ([once, perYear]) => ({ once, perYear }),
);

export const countermeasureTable = defineTable('countermeasure', 'countermeasure', {
  id: plain('id'),
  name: plain('name'),
  kind: plain('kind'),
  status: plain('status'),
  subjects: jsonField('subjects'),
  requirementIds: jsonField('requirement_ids'),
  effect: effectField,
  cost: costField,
  department: plain('department'),
  person: plain('person'),
  start: plain('start'),
  due: plain('due'),
  dependencyIds: jsonField('dependency_ids'),
  evidence: plain('evidence'),
  mustNotSitOn: jsonField('must_not_sit_on'),
  description: plain('description'),
  typeId: plain('type_id'),
  rejection: plain('rejection'),
  effectReason: plain('effect_reason'),
  effort: plain('effort'),
  needsOutage: flagField('needs_outage'),
  attachmentIds: jsonField('attachment_ids'),
});
