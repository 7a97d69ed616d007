import { noteKinds } from '#shared/model/note.ts';
import type { FieldTable } from './field-row.ts';

/** What is asked of a note on a drawing. */
export const noteFields: FieldTable<'note'> = [
  { field: 'text', control: { type: 'note' }, group: 'general' },
  { field: 'kind', control: { type: 'choice', values: noteKinds, texts: 'noteKind' }, group: 'general' },
];
