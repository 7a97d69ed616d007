import type { FieldTable } from './field-row.ts';

/** What is said of the SUC beside every screen; the rest is asked on the screen of the SUC. */
export const sucFields: FieldTable<'suc'> = [
  { field: 'name', control: { type: 'line' }, group: 'general' },
  { field: 'site', control: { type: 'line' }, group: 'general' },
  { field: 'owner', control: { type: 'line' }, group: 'general' },
];
