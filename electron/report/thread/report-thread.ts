import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import { writeReport } from '#electron/report/write-report.ts';
import { modelOfText } from '#shared/ipc/wire-text.ts';
import type { ReportStep } from '#shared/ipc/report-request.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadJob, ThreadMessage } from './report-writer.ts';

/** How long between two tellings of how far it is, in milliseconds. */
const PAUSE = 50;

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

function write({ model, sources, ...job }: ThreadJob): void {
  const catalog = loadCatalog(sources.catalog);
  if (!catalog.ok) throw new Error(catalog.error[0]?.detail);
  let told = { step: '' as ReportStep | '', at: 0 };
  const written = writeReport(
    { ...job, sources, plant: { model: modelOfText(model), catalog: catalog.value } },
    (step, done, of) => {
      const now = performance.now();
      if (told.step === step && now - told.at < PAUSE) return;
      told = { step, at: now };
      tell({ is: 'step', step, done, of });
    },
  );
  tell({ is: 'written', written });
}

write(workerData as ThreadJob);
