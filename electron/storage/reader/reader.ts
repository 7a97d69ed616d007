import { Worker } from 'node:worker_threads';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/** One task on its way to the thread; the answer bears the same number. */
export type TaskMessage = { readonly number: number; readonly name: TaskName; readonly input: TaskInput<TaskName> };
type AnswerMessage = { readonly number: number; readonly output: TaskOutput<TaskName> };

/** Does what takes long with documents beside the thread that serves the windows. */
export type Reader = {
  /** Begins the thread, so that it is there when it is needed. */
  wake(): void;
  do<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>>;
};

type Waiting = { readonly answer: (output: never) => void; readonly fail: () => void };
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; idle: NodeJS.Timeout | undefined };

/** A thread that has nothing to do for so long ends, in milliseconds. */
const IDLE = 30_000;

function begin(file: string, onEnd: () => void): Thread {
  const worker = new Worker(file);
  const waiting = new Map<number, Waiting>();
  worker.unref();
  worker.on('message', ({ number, output }: AnswerMessage) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    asked?.answer(output as never);
  });
  const end = () => {
    onEnd();
    for (const { fail } of waiting.values()) fail();
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', end);
  return { worker, waiting, idle: undefined };
}

/**
 * A reader whose thread runs `file`. Where the thread cannot be, or ends before it answers, the task is done in the
 * thread that asked: later, and never not at all.
 */
export function createReader(file: string): Reader {
  let thread: Thread | null = null;
  let asked = 0;
  const rest = (idle: Thread) => {
    clearTimeout(idle.idle);
    idle.idle = setTimeout(() => idle.waiting.size === 0 && void idle.worker.terminate(), IDLE).unref();
  };
  const awake = (): Thread => {
    thread ??= begin(file, () => (thread = null));
    rest(thread);
    return thread;
  };
  const ask = <N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> =>
    new Promise((answer, fail) => {
      const { worker, waiting } = awake();
      asked += 1;
      waiting.set(asked, { answer, fail: () => fail(new Error('the reader ended')) });
      worker.postMessage({ number: asked, name, input } satisfies TaskMessage);
    });
  return {
    wake: () => void awake(),
    async do(name, input) {
      try {
        return await ask(name, input);
      } catch {
        return (await import('./tasks.ts')).doTask(name, input);
      }
    },
  };
}
