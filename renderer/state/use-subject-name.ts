import type { FindingSubject } from '#shared/engine/assessment.ts';
import { displayName } from '#shared/model/display-name.ts';
import { useStore } from 'zustand';
import { documentStore } from './document-store.ts';
import { selectedOf } from './jump.ts';

/** What a person calls the subject; null for the risk policy and for what is gone. */
export function useSubjectName(subject: FindingSubject): string | null {
  return useStore(documentStore, ({ document }) => {
    const { kind, id } = selectedOf(subject);
    const entity = document?.model[kind].get(id);
    return entity && kind !== 'policy' ? displayName(kind, entity) : null;
  });
}
