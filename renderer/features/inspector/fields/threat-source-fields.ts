import type { FieldTable } from './field-row.ts';

/** What is asked of a threat source (ZCR 5.1). */
export const threatSourceFields: FieldTable<'threatSource'> = [
  { field: 'name', control: { type: 'line' }, group: 'general' },
  { field: 'sl', control: { type: 'slLevel' }, group: 'general' },
  { field: 'means', control: { type: 'line' }, group: 'capability' },
  { field: 'resources', control: { type: 'line' }, group: 'capability' },
  { field: 'skills', control: { type: 'line' }, group: 'capability' },
  { field: 'motivation', control: { type: 'line' }, group: 'capability' },
  { field: 'description', control: { type: 'note' }, group: 'notes' },
];
