import { call } from '#renderer/bridge/client.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { Request } from '#shared/ipc/contract.ts';
import { createStore } from 'zustand/vanilla';
import { documentStore, updateDocument } from './document-store.ts';

/** An edit on its way to the working copy; its diff as text. */
type Pending = Request<'document:write'>;

const queue: Pending[] = [];
let running: Promise<void> | null = null;

/** Why the latest edit could not be stored; null while all is well. It is tried again with the next edit. */
export const syncStore = createStore<{ readonly failure: AppError | null }>(() => ({ failure: null }));

/** What is on the screen comes first: the copy of a large edit for the other process is made in a task of its own. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function drain(): Promise<void> {
  await nextTask();
  for (let next = queue[0]; next; next = queue[0]) {
    const answer = await call('document:write', next);
    if (!answer.ok) {
      syncStore.setState({ failure: answer.error });
      return;
    }
    if (queue[0] === next) queue.shift();
    syncStore.setState({ failure: null });
    if (documentStore.getState().document?.status.documentId === next.documentId)
      updateDocument({ storedRevision: answer.value.storedRevision });
  }
}

/** Sends an edit to the working copy: in order, one at a time. What could not be stored stays queued for the next try. */
export function storeEdit(edit: Pending): void {
  queue.push(edit);
  void flush();
}

/** Waits until every edit so far is in the working copy; false where one could not be stored. */
export async function flush(): Promise<boolean> {
  running ??= drain().finally(() => {
    running = null;
  });
  await running;
  return queue.length === 0;
}

/** Forgets edits that wait: their document is closed. */
export function dropPending(): void {
  queue.length = 0;
  syncStore.setState({ failure: null });
}
