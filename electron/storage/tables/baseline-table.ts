import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const baselineTable = defineTable('baseline', 'baseline', {
  id: plain('id'),
  name: plain('name'),
  at: plain('made_at'),
  by: plain('made_by'),
  note: plain('note'),
  digest: plain('digest'),
  fingerprint: plain('fingerprint'),
  openFindings: plain('open_findings'),
  signatures: jsonField('signatures'),
});
