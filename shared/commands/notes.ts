import type { Note } from '#shared/model/note.ts';
import type { Command } from './command.ts';
import { placeAll, type Place } from './place.ts';

/** Puts a note on its diagram. */
export function createNote(note: Note, place: Omit<Place, 'kind' | 'subjectId'>): Command {
  return {
    label: { key: 'create.note', params: {} },
    run(tx) {
      tx.put('note', note);
      placeAll(note.diagramId, [{ ...place, kind: 'note', subjectId: note.id }]).run(tx);
    },
  };
}

/** Changes the words of a note, or what kind of note it is. */
export function editNote(id: string, fields: Partial<Pick<Note, 'text' | 'kind'>>): Command {
  return {
    label: { key: 'edit.note', params: {} },
    run(tx) {
      const note = tx.get('note', id);
      if (note) tx.put('note', { ...note, ...fields });
    },
  };
}
