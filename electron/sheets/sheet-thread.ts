import { parentPort, workerData } from 'node:worker_threads';
import { sheetTasks, type SheetTaskMessage } from './sheet-tasks.ts';

async function doTask({ name, input }: SheetTaskMessage): Promise<void> {
  const task = sheetTasks[name] as (input: unknown) => unknown;
  parentPort?.postMessage(await task(input));
}

void doTask(workerData as SheetTaskMessage);
