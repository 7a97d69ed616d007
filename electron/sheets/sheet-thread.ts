import { parentPort, workerData } from 'node:worker_threads';
import { sheetTasks, type SheetTaskMessage } from './sheet-tasks.ts';

const { name, input } = workerData as SheetTaskMessage;
const task = sheetTasks[name] as (input: unknown) => unknown;
parentPort?.postMessage(await task(input));
