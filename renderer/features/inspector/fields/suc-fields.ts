import type { FieldTable } from './field-row.ts';

/** What is asked of the SUC (ZCR 1.1, 6.2, 6.5 to 6.7, 6.9). */
export const sucFields: FieldTable<'suc'> = [
  { field: 'name', control: { type: 'line' }, group: 'general' },
  { field: 'site', control: { type: 'line' }, group: 'general' },
  { field: 'owner', control: { type: 'line' }, group: 'general' },
  { field: 'purpose', control: { type: 'note' }, group: 'general' },
  { field: 'perimeter', control: { type: 'note' }, group: 'general' },
  { field: 'accessPoints', control: { type: 'records', record: 'accessPoint' }, group: 'accessPoints' },
  { field: 'essentialFunctions', control: { type: 'records', record: 'essentialFunction' }, group: 'functions' },
  { field: 'operatingEnvironment', control: { type: 'note' }, group: 'environment' },
  { field: 'threatEnvironment', control: { type: 'note' }, group: 'environment' },
  { field: 'policies', control: { type: 'note' }, group: 'environment' },
  { field: 'regulations', control: { type: 'note' }, group: 'environment' },
  { field: 'reviewMonths', control: { type: 'number' }, group: 'environment' },
];
