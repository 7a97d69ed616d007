import type { FindingSubject } from '#shared/engine/assessment.ts';
import { displayName } from '#shared/model/display-name.ts';
import { sucOf } from '#shared/model/model.ts';
import { useStore } from 'zustand';
import { documentStore } from './document-store.ts';
import { seenAt } from './jump.ts';

/** What a person calls the subject, of a channel its conduit; null for the risk policy and for what is gone. */
export function useSubjectName(subject: FindingSubject): string | null {
  return useStore(documentStore, ({ document }) => {
    const { kind, id } = seenAt(subject, document?.model.channel);
    if (!document) return null;
    if (kind === 'initialRisk')
      return sucOf(document.model).essentialFunctions.find((one) => one.id === id)?.name || id;
    const entity = document.model[kind].get(id);
    return entity && kind !== 'policy' ? displayName(kind, entity) : null;
  });
}
