import { Worker } from 'node:worker_threads';
import type { SheetTask, SheetTaskInput, SheetTaskMessage, SheetTaskOutput } from './sheet-tasks.ts';

/** The most that the objects of one task may take, in MiB; a file that needs more is refused. */
const MEMORY = 288;

/** Why a thread gave nothing: its memory was too small for the file, or a bug. */
export class OutOfMemory extends Error {}

const isOutOfMemory = (thrown: Error): boolean => 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Does one task in a thread of its own that runs `file`, within limits of memory. */
export function doSheetTask<N extends SheetTask>(
  file: string,
  name: N,
  input: SheetTaskInput<N>,
): Promise<SheetTaskOutput<N>> {
  return new Promise((answer, fail) => {
    const worker = new Worker(file, {
      workerData: { name, input } satisfies SheetTaskMessage,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: 32 },
    });
    worker.once('message', (output: SheetTaskOutput<N>) => answer(output));
    worker.once('error', (thrown: Error) => fail(isOutOfMemory(thrown) ? new OutOfMemory() : thrown));
    worker.once('exit', () => fail(new Error('the thread ended without an answer')));
  });
}
