import { plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const threatSourceTable = defineTable('threatSource', 'threat_source', {
  id: plain('id'),
  name: plain('name'),
  sl: plain('sl'),
  means: plain('means'),
  resources: plain('resources'),
  skills: plain('skills'),
  motivation: plain('motivation'),
  description: plain('description'),
});
