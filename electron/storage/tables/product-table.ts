import { jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const productTable = defineTable('product', 'product', {
  id: plain('id'),
  vendor: plain('vendor'),
  name: plain('name'),
  version: plain('version'),
  componentCategories: jsonField('component_categories'),
  slCapability: jsonField('sl_c'),
  answers: jsonField('answers'),
  answeredBy: plain('answered_by'),
  answeredOn: plain('answered_on'),
  description: plain('description'),
});
