import { call, openDropped } from '#renderer/bridge/client.ts';
import type { Beginning } from '#shared/catalog/start-questions.ts';
import type { Answer, OpenedDocument } from '#shared/ipc/contract.ts';
import { modelOfText } from '#shared/ipc/wire-text.ts';
import { assessDocument } from './assessment-feed.ts';
import { loadCatalog } from './catalog-store.ts';
import { documentStore, openDocument, updateDocument } from './document-store.ts';
import { restoreDrafts } from './drafts.ts';
import { dropPending, flush } from './file-sync.ts';
import { historyStore, isDirty, markSaved, resetHistory } from './history.ts';
import { dismissAll, notify } from './notices.ts';
import { viewStore } from './view-store.ts';

/** Puts an opened plant into this window, and has it assessed. */
export async function showDocument(opened: OpenedDocument): Promise<void> {
  const model = modelOfText(opened.model);
  dropPending();
  dismissAll();
  if (opened.isRecovered) notify({ kind: 'info', key: 'recovered', params: {} });
  restoreDrafts();
  resetHistory(!opened.isDirty);
  viewStore.setState({ selection: [], explained: null, place: 'canvas' });
  documentStore.setState({
    document: { model, revision: 0, storedRevision: 0, status: opened.status },
  });
  const catalog = await loadCatalog();
  if (catalog !== null) assessDocument(opened.model, catalog);
}

type OpeningChannel =
  | 'document:new'
  | 'document:open'
  | 'document:openSample'
  | 'document:importJson'
  | 'document:openRecent'
  | 'document:recover';

/** Shows what an opening call gave, or says why it could not be opened; a cancelled dialog is neither. */
async function showAnswer(answer: Answer<OpeningChannel>): Promise<void> {
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  else if (answer.value) await showDocument(answer.value);
}

/** Starts a new plant as a template says. */
export const newDocument = async (name: string, { templateId, has }: Beginning): Promise<void> =>
  showAnswer(await call('document:new', { name, templateId, has: has === null ? null : [...has] }));
/** Asks for a file and opens it. */
export const openFile = async (): Promise<void> => showAnswer(await call('document:open', {}));
/** Opens a file of the recent list. */
export const openRecent = async (id: string): Promise<void> => showAnswer(await call('document:openRecent', { id }));
/** Opens a copy of the sample plant. */
export const openSample = async (): Promise<void> => showAnswer(await call('document:openSample', {}));
/** Asks for an exchange file and opens it as a new plant. */
export const importJson = async (): Promise<void> => showAnswer(await call('document:importJson', {}));
/** Takes up unsaved work after a crash. */
export const recover = async (id: string): Promise<void> => showAnswer(await call('document:recover', { id }));
/** Opens a file that was dropped on the window. */
export const openDrop = async (file: File): Promise<void> => showAnswer(await openDropped(file));

/** Saves to the plant's file, asking for one where there is none. True when it is saved. */
export async function save(overwrite = false): Promise<boolean> {
  const { status } = openDocument();
  if (status.fileName === null || status.isReadOnly) return saveAs();
  if (!(await flush())) return false;
  return saved(await call('document:save', { documentId: status.documentId, overwrite }));
}

/** Asks for a file and saves there. True when it is saved. */
export async function saveAs(): Promise<boolean> {
  if (!(await flush())) return false;
  return saved(await call('document:saveAs', { documentId: openDocument().status.documentId }));
}

function saved(answer: Answer<'document:save' | 'document:saveAs'>): boolean {
  if (!answer.ok) {
    if (answer.error.code === 'changedOutside')
      updateDocument({ status: { ...openDocument().status, isChangedOutside: true } });
    else notify({ kind: 'error', error: answer.error });
    return false;
  }
  if (!answer.value) return false;
  markSaved();
  updateDocument({ status: answer.value });
  return true;
}

/** Asks for a file and writes the plant there in the exchange form. */
export async function exportJson(): Promise<void> {
  if (!(await flush())) return;
  const answer = await call('document:exportJson', { documentId: openDocument().status.documentId });
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  else if (answer.value) notify({ kind: 'info', key: 'exported', params: { fileName: answer.value.fileName } });
}

/** Keeps the main process informed whether there is something to lose when the window closes. */
export function watchDirty(): () => void {
  let told = '';
  const tell = () => {
    const { document } = documentStore.getState();
    if (!document) return;
    const request = { documentId: document.status.documentId, isDirty: isDirty(historyStore.getState()) };
    const news = JSON.stringify(request);
    if (news === told) return;
    told = news;
    void call('document:setDirty', request);
  };
  tell();
  const stops = [historyStore.subscribe(tell), documentStore.subscribe(tell)];
  return () => stops.forEach((stop) => stop());
}
