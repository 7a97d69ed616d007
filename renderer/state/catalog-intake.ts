import { call, takeInDropped as readDropped } from '#renderer/bridge/client.ts';
import type { Answer, CatalogFile } from '#shared/ipc/contract.ts';
import { createStore } from 'zustand/vanilla';
import { documentStore, openDocument } from './document-store.ts';
import { flush } from './file-sync.ts';
import { notify } from './notices.ts';
import { goTo } from './view-store.ts';

/** The file that waits to be taken in, until the user has decided; null when none does. */
export const intakeStore = createStore<{ readonly file: CatalogFile | null }>(() => ({ file: null }));

function show(answer: Answer<'catalog:takeIn' | 'catalog:takeInDropped'>): void {
  if (!answer.ok) return notify({ kind: 'error', error: answer.error });
  if (!answer.value) return;
  goTo('catalog');
  intakeStore.setState({ file: answer.value });
}

/** Asks for a file of own entries or a STIX bundle, and shows what it would bring. */
export async function takeInFile(): Promise<void> {
  show(await call('catalog:takeIn', {}));
}

/** Shows what a dropped file would bring to the open plant. */
export async function takeInDrop(file: File): Promise<void> {
  if (documentStore.getState().document) show(await readDropped(file));
  else notify({ kind: 'info', key: 'needsPlant', params: { fileName: file.name } });
}

/** Leaves the file alone. */
export function dropIntake(): void {
  intakeStore.setState({ file: null });
}

/** Asks for a file and writes the plant's own entries there. */
export async function saveOwnEntries(): Promise<void> {
  if (!(await flush())) return;
  const answer = await call('catalog:saveEntries', { documentId: openDocument().status.documentId });
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  else if (answer.value) notify({ kind: 'info', key: 'exported', params: { fileName: answer.value.fileName } });
}
