import type { PlanChoice } from '#shared/plan/optimise/plan-choice.ts';
import type { PlanProgram } from '#shared/plan/optimise/plan-program.ts';

/** A search that is on its way; it can be given up at any time. */
export type Search = { readonly answer: Promise<PlanChoice>; readonly cancel: () => void };

/** Looks for the set of measures that lowers risk most, in a thread of its own that ends with the search. */
export function optimisePlan(program: PlanProgram): Search {
  const worker = new Worker(new URL('../workers/optimise.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<PlanChoice>();
  worker.addEventListener('message', ({ data }: MessageEvent<PlanChoice>) => {
    worker.terminate();
    resolve(data);
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    reject(new Error(event.message));
  });
  worker.postMessage(program);
  return { answer: promise, cancel: () => worker.terminate() };
}
