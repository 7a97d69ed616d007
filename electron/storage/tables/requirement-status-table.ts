import { plain } from '../field.ts';
import { defineTable } from '../table.ts';
import { subjectField } from './subject-field.ts';

export const requirementStatusTable = defineTable('requirementStatus', 'requirement_status', {
  id: plain('id'),
  subject: subjectField,
  requirementId: plain('requirement_id'),
  status: plain('status'),
  rationale: plain('rationale'),
  evidence: plain('evidence'),
});
