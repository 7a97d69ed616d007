import type { OnStep, ReportSources } from '#electron/report/make-content.ts';
import type { ReportJob, WrittenReport } from '#electron/report/write-report.ts';
import type { ReportStep } from '#shared/ipc/report-request.ts';
import { Worker } from 'node:worker_threads';

/** What a thread is to write; `model` is what `textOfModel` made of the plant. */
export type ThreadJob = Omit<ReportJob, 'plant'> & { readonly model: string };
/** What a thread says: how far it is, and what came of it. */
export type ThreadMessage =
  | { readonly is: 'step'; readonly step: ReportStep; readonly done: number; readonly of: number }
  | { readonly is: 'written'; readonly written: WrittenReport };

/** Writes reports beside the thread that serves the windows; what `signal` stops rejects at once. */
export type ReportWriter = (
  job: Omit<ThreadJob, 'sources'>,
  signal: AbortSignal,
  onStep: OnStep,
) => Promise<WrittenReport>;

/** A writer whose threads run `file`, one for each report; `sources` are asked for each time. */
export function createReportWriter(file: string, sources: () => ReportSources): ReportWriter {
  return (job, signal, onStep) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: { ...job, sources: sources() } satisfies ThreadJob });
      const stop = () => {
        void worker.terminate();
        reject(new Error('stopped'));
      };
      signal.addEventListener('abort', stop, { once: true });
      worker.on('message', (message: ThreadMessage) => {
        if (message.is === 'step') onStep(message.step, message.done, message.of);
        else resolve(message.written);
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        signal.removeEventListener('abort', stop);
        reject(new Error('the thread ended before its report was written'));
      });
    });
}
