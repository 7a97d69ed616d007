import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const catalogEntryTable = defineTable('catalogEntry', 'catalog_entry', {
  id: plain('id'),
  kind: plain('kind'),
  entryId: plain('entry_id'),
  content: jsonField('content'),
});
