import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';
import { subjectField } from './subject-field.ts';

export const scenarioTable = defineTable('scenario', 'scenario', {
  id: plain('id'),
  name: plain('name'),
  subject: subjectField,
  threatSourceId: plain('threat_source_id'),
  techniqueIds: jsonField('technique_ids'),
  vulnerability: plain('vulnerability'),
  consequences: jsonField('consequences'),
  consequence: plain('consequence'),
  essentialFunctionId: plain('essential_function_id'),
  likelihood: plain('likelihood'),
  residual: jsonField('residual'),
  countermeasureIds: jsonField('countermeasure_ids'),
  treatment: plain('treatment'),
  decision: jsonField('decision'),
  assumptionIds: jsonField('assumption_ids'),
  description: plain('description'),
  patternId: plain('pattern_id'),
  enabledConsequences: jsonField('enabled_consequences'),
  assumptionEffects: jsonField('assumption_effects'),
});
