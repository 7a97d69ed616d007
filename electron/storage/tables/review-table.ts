import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const reviewTable = defineTable('review', 'review', {
  id: plain('id'),
  name: plain('name'),
  due: plain('due'),
  held: plain('held'),
  by: plain('held_by'),
  triggerIds: jsonField('trigger_ids'),
  outcome: plain('outcome'),
});
