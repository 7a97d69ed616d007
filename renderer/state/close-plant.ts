import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { call } from '#renderer/bridge/client.ts';
import { createStore } from 'zustand/vanilla';
import { documentStore } from './document-store.ts';
import { dropPending, flush } from './file-sync.ts';
import { historyStore, isDirty, resetHistory } from './history.ts';
import { notify } from './notices.ts';
import { save } from './session.ts';
import { askStart } from './start-store.ts';
import { viewStore } from './view-store.ts';

/** What a person says when unsaved edits are in the way. */
export type LeaveChoice = 'save' | 'discard' | 'stay';

/** The question that waits for an answer, or null. */
export const leaveStore = createStore<{ readonly answer: ((choice: LeaveChoice) => void) | null }>(() => ({
  answer: null,
}));

function ask(): Promise<LeaveChoice> {
  return new Promise((resolve) => {
    leaveStore.setState({
      answer: (choice) => {
        leaveStore.setState({ answer: null });
        resolve(choice);
      },
    });
  });
}

/** Asks, where edits are not in the file, whether to save them; false where the person stays. */
async function mayLeave(): Promise<boolean> {
  if (!isDirty(historyStore.getState())) return true;
  const choice = await ask();
  return choice === 'save' ? save() : choice === 'discard';
}

/** Closes the open plant and shows the start screen, after asking where something would be lost. */
export async function closePlant(): Promise<void> {
  const { document } = documentStore.getState();
  if (!document || leaveStore.getState().answer || !(await mayLeave())) return;
  await flush();
  const answer = await call('document:close', { documentId: document.status.documentId });
  if (!answer.ok) return notify({ kind: 'error', error: answer.error });
  dropPending();
  await askStart();
  documentStore.setState({ document: null });
  resetHistory(true);
  viewStore.setState({ diagramId: MAIN_DIAGRAM, selection: [], explained: null });
}
