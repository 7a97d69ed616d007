import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const policyTable = defineTable('policy', 'policy', {
  id: plain('id'),
  name: plain('name'),
  consequenceCategories: jsonField('consequence_categories'),
  consequenceLevels: jsonField('consequence_levels'),
  likelihoodLevels: jsonField('likelihood_levels'),
  riskLevels: jsonField('risk_levels'),
  matrix: jsonField('matrix'),
  overrides: jsonField('overrides'),
  slTarget: jsonField('sl_t_method'),
  lock: jsonField('lock'),
  lockedCriteria: jsonField('locked_criteria'),
});
