import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const initialRiskTable = defineTable('initialRisk', 'initial_risk', {
  id: plain('id'),
  consequences: jsonField('consequences'),
  rationale: plain('rationale'),
});
