import { call, listen } from '#renderer/bridge/client.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { flush } from '#renderer/state/file-sync.ts';
import { notify } from '#renderer/state/notices.ts';
import type { ReportsView } from '#renderer/state/reports-view.ts';
import type { ReportProgress } from '#shared/ipc/report-request.ts';

/** Writes the chosen report to a place that the person chooses. Edits that are under way are in it. */
export async function writeReport(
  choice: Omit<ReportsView, 'partId'>,
  onProgress: (progress: ReportProgress) => void,
): Promise<void> {
  if (!(await flush())) return;
  const { documentId } = openDocument().status;
  const { kind, format, language: lang, paper, only, meetingId } = choice;
  const stop = listen('report:progress', (progress) => {
    if (progress.documentId === documentId) onProgress(progress);
  });
  const answer = await call('report:write', { documentId, kind, format, lang, paper, only, meetingId });
  stop();
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  else if (answer.value) notify({ kind: 'info', key: 'reportWritten', params: { fileName: answer.value.fileName } });
}

/** Stops the report that is being written. */
export async function cancelReport(): Promise<void> {
  const answer = await call('report:cancel', { documentId: openDocument().status.documentId });
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
}
