import type { DocumentStatus } from '#shared/ipc/contract.ts';
import type { Model } from '#shared/model/model.ts';
import { createStore } from 'zustand/vanilla';

/** The open plant. `revision` counts the edits since it was opened; undo and redo are edits too. */
export type DocumentState = {
  readonly model: Model;
  readonly revision: number;
  /** Up to here every edit is in the working copy on disk. */
  readonly storedRevision: number;
  readonly status: DocumentStatus;
};

/** The plant in this window, or null on the start screen. Only `dispatch.ts` and `session.ts` write it. */
export const documentStore = createStore<{ readonly document: DocumentState | null }>(() => ({ document: null }));

/** The open plant; for callers that run only while there is one. */
export function openDocument(): DocumentState {
  const { document } = documentStore.getState();
  if (!document) throw new Error('no document is open');
  return document;
}

/** Changes parts of the open document; nothing happens where none is open. */
export function updateDocument(part: Partial<DocumentState>): void {
  documentStore.setState(({ document }) => ({ document: document && { ...document, ...part } }));
}
