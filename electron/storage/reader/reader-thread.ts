import { parentPort } from 'node:worker_threads';
import type { TaskMessage } from './reader.ts';
import { doTask } from './tasks.ts';

parentPort?.on('message', ({ number, name, input }: TaskMessage) => {
  parentPort?.postMessage({ number, output: doTask(name, input) });
});
