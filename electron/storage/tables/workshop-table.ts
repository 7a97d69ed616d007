import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const workshopTable = defineTable('workshop', 'workshop', {
  id: plain('id'),
  name: plain('name'),
  facilitator: plain('facilitator'),
  startedAt: plain('started_at'),
  endedAt: plain('ended_at'),
  attendees: jsonField('attendees'),
  scenarioIds: jsonField('scenario_ids'),
  scenarioId: plain('scenario_id'),
  question: plain('question'),
  parked: jsonField('parked'),
  minutes: plain('minutes'),
});
