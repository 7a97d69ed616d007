import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const triggerTable = defineTable('trigger', 'reassessment_trigger', {
  id: plain('id'),
  kind: plain('kind'),
  text: plain('text'),
  day: plain('day'),
  by: plain('reported_by'),
  scenarioIds: jsonField('scenario_ids'),
  closedOn: plain('closed_on'),
  outcome: plain('outcome'),
  subjects: jsonField('subjects'),
});
