import { assumptionStates } from '#shared/model/assumption.ts';
import type { FieldTable } from './field-row.ts';

/** What is asked of an assumption. */
export const assumptionFields: FieldTable<'assumption'> = [
  { field: 'statement', control: { type: 'note' }, group: 'general' },
  { field: 'owner', control: { type: 'line' }, group: 'general' },
  { field: 'state', control: { type: 'choice', values: assumptionStates, texts: 'assumptionState' }, group: 'general' },
  { field: 'ifFalse', control: { type: 'note' }, group: 'general' },
];
