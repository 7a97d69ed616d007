import { flagField, jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';
import { subjectField } from './subject-field.ts';

export const verificationTable = defineTable('verification', 'verification', {
  id: plain('id'),
  subject: subjectField,
  requirementId: plain('requirement_id'),
  stages: jsonField('stages'),
  method: plain('method'),
  isHoldPoint: flagField('is_hold_point'),
  person: plain('person'),
});
