import { flagField, jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const zoneTable = defineTable('zone', 'zone', {
  id: plain('id'),
  name: plain('name'),
  code: plain('code'),
  kind: plain('kind'),
  parentId: plain('parent_id'),
  purdueLevel: plain('purdue_level'),
  location: plain('location'),
  owner: plain('owner'),
  inScope: flagField('in_scope'),
  logicalBoundary: plain('logical_boundary'),
  physicalBoundary: plain('physical_boundary'),
  slTarget: jsonField('sl_t'),
  slAchieved: jsonField('sl_a'),
  description: plain('description'),
});
