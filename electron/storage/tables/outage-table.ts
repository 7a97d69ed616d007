import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const outageTable = defineTable('outage', 'outage', {
  id: plain('id'),
  name: plain('name'),
  start: plain('start'),
  end: plain('end_day'),
  zoneIds: jsonField('zone_ids'),
});
