import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const auditTable = defineTable('audit', 'audit', {
  id: plain('id'),
  name: plain('name'),
  kind: plain('kind'),
  auditor: plain('auditor'),
  day: plain('day'),
  scope: plain('scope'),
  findings: jsonField('findings'),
});
