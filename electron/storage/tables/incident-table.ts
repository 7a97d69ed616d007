import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const incidentTable = defineTable('incident', 'incident', {
  id: plain('id'),
  name: plain('name'),
  day: plain('day'),
  description: plain('description'),
  lessons: plain('lessons'),
  subjects: jsonField('subjects'),
  scenarioIds: jsonField('scenario_ids'),
});
