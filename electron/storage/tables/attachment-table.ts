import { plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const attachmentTable = defineTable('attachment', 'attachment', {
  id: plain('id'),
  name: plain('name'),
  mediaType: plain('media_type'),
  content: plain('content'),
  note: plain('note'),
});
