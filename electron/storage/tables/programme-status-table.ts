import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const programmeStatusTable = defineTable('programmeStatus', 'programme_status', {
  id: plain('id'),
  part: plain('part'),
  party: plain('party'),
  itemId: plain('item_id'),
  status: plain('status'),
  maturity: plain('maturity'),
  owner: plain('owner'),
  evidence: plain('evidence'),
  attachmentIds: jsonField('attachment_ids'),
});
