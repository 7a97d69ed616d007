import { plain } from '../field.ts';
import { defineTable } from '../table.ts';
import { subjectField } from './subject-field.ts';

export const comparisonTable = defineTable('comparison', 'comparison', {
  id: plain('id'),
  subject: subjectField,
  outcome: plain('outcome'),
  reason: plain('reason'),
  by: plain('decided_by'),
  at: plain('decided_at'),
});
