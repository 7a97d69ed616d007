import { plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const assumptionTable = defineTable('assumption', 'assumption', {
  id: plain('id'),
  statement: plain('statement'),
  owner: plain('owner'),
  state: plain('state'),
  ifFalse: plain('if_false'),
});
