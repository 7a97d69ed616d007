import { plain } from '../field.ts';
import { defineTable } from '../table.ts';
import { diagramIdField } from './diagram-id-field.ts';

export const noteTable = defineTable('note', 'note', {
  id: plain('id'),
  diagramId: diagramIdField,
  text: plain('text'),
  kind: plain('kind'),
});
