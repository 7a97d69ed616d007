import { Worker } from 'node:worker_threads';
import type { SheetTask, SheetTaskInput, SheetTaskMessage, SheetTaskOutput } from './sheet-tasks.ts';

/** The most that the objects of a task may take, in MiB; a file that needs more to be read is refused. */
const memory: Readonly<Record<SheetTask, number>> = { readTables: 288, writePages: 1536 };

/** Why a thread gave nothing: its memory was too small for the file, or a bug. */
export class OutOfMemory extends Error {}

const isOutOfMemory = (thrown: Error): boolean => 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Does what takes long with spreadsheets. */
export type SheetWorker = { do<N extends SheetTask>(name: N, input: SheetTaskInput<N>): Promise<SheetTaskOutput<N>> };

/** Does each task in a thread of its own that runs `file`, within limits of memory. */
export function sheetWorker(file: string): SheetWorker {
  return {
    do: <N extends SheetTask>(name: N, input: SheetTaskInput<N>) =>
      new Promise<SheetTaskOutput<N>>((answer, fail) => {
        const worker = new Worker(file, {
          workerData: { name, input } satisfies SheetTaskMessage,
          resourceLimits: { maxOldGenerationSizeMb: memory[name], maxYoungGenerationSizeMb: 32 },
        });
        worker.once('message', (output: SheetTaskOutput<N>) => answer(output));
        worker.once('error', (thrown: Error) => fail(isOutOfMemory(thrown) ? new OutOfMemory() : thrown));
        worker.once('exit', () => fail(new Error('the thread ended without an answer')));
      }),
  };
}
