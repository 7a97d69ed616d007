import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const programmeRecordTable = defineTable('programmeRecord', 'programme_record', {
  id: plain('id'),
  kind: plain('kind'),
  name: plain('name'),
  owner: plain('owner'),
  day: plain('day'),
  due: plain('due'),
  note: plain('note'),
  attachmentIds: jsonField('attachment_ids'),
});
