import { flagField, jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const ballotTable = defineTable('ballot', 'ballot', {
  id: plain('id'),
  workshopId: plain('workshop_id'),
  scenarioId: plain('scenario_id'),
  question: plain('question'),
  votes: jsonField('votes'),
  isRevealed: flagField('is_revealed'),
  outcome: plain('outcome'),
  reason: plain('reason'),
  by: plain('decided_by'),
  at: plain('decided_at'),
});
