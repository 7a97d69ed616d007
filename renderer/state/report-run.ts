import { call, listen } from '#renderer/bridge/client.ts';
import type { ReportProgress } from '#shared/ipc/report-request.ts';
import { createStore } from 'zustand/vanilla';
import { openDocument } from './document-store.ts';
import { flush } from './file-sync.ts';
import { forgetWithPlant } from './forget-with-plant.ts';
import { notify } from './notices.ts';
import type { ReportsView } from './reports-view.ts';

/** The report of the open plant that is being written; `progress` is null before the first news. */
export type ReportRun = { readonly documentId: string; readonly progress: ReportProgress | null };

/** What is being written, whatever screen is looked at; null where nothing is. */
export const reportRun = createStore<{ readonly running: ReportRun | null }>(() => ({ running: null }));
forgetWithPlant(() => reportRun.setState({ running: null }));

/** News of the run of a plant, unless that is over or another plant is open. */
function tell(documentId: string, running: ReportRun | null): void {
  if (reportRun.getState().running?.documentId === documentId) reportRun.setState({ running });
}

async function write(documentId: string, choice: Omit<ReportsView, 'partId'>): Promise<void> {
  if (!(await flush())) return;
  const { kind, format, language: lang, paper, only, meetingId } = choice;
  const stop = listen('report:progress', (progress) => tell(progress.documentId, { documentId, progress }));
  const answer = await call('report:write', { documentId, kind, format, lang, paper, only, meetingId });
  stop();
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  else if (answer.value) notify({ kind: 'info', key: 'reportWritten', params: { fileName: answer.value.fileName } });
}

/** Writes the chosen report to a place that the person chooses, one at a time. Edits that are under way are in it. */
export async function writeReport(choice: Omit<ReportsView, 'partId'>): Promise<void> {
  if (reportRun.getState().running) return;
  const { documentId } = openDocument().status;
  reportRun.setState({ running: { documentId, progress: null } });
  try {
    await write(documentId, choice);
  } finally {
    tell(documentId, null);
  }
}

/** Stops the report that is being written. */
export async function cancelReport(): Promise<void> {
  const answer = await call('report:cancel', { documentId: openDocument().status.documentId });
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
}
