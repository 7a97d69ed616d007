import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const actionTable = defineTable('action', 'action', {
  id: plain('id'),
  name: plain('name'),
  owner: plain('owner'),
  due: plain('due'),
  status: plain('status'),
  source: jsonField('source'),
  done: plain('done_on'),
  note: plain('note'),
});
