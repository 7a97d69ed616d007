import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const diagramTable = defineTable('diagram', 'diagram', {
  id: plain('id'),
  name: plain('name'),
  zoneIds: jsonField('zone_ids'),
  description: plain('description'),
});
