import { call } from '#renderer/bridge/client.ts';
import { documentStore } from './document-store.ts';
import { dropPending, flush } from './file-sync.ts';
import { resetHistory } from './history.ts';
import { notify } from './notices.ts';
import { askStart } from './start-store.ts';
import { viewStore } from './view-store.ts';

/** Closes the open plant and shows the start screen; the main process asks first where something would be lost. */
export async function closePlant(): Promise<void> {
  const { document } = documentStore.getState();
  if (!document) return;
  await flush();
  const answer = await call('document:close', { documentId: document.status.documentId });
  if (!answer.ok) return notify({ kind: 'error', error: answer.error });
  if (!answer.value.isClosed) return;
  dropPending();
  await askStart();
  documentStore.setState({ document: null });
  resetHistory(true);
  viewStore.setState({ selection: [], explained: null });
}
