import type { LaidNode, LayoutNode } from '#shared/drawing/layout/layout-graph.ts';
import ELK from 'elkjs/lib/elk-api.js';

/** A layout on its way. `laid` fails where the engine does, and never comes once it was stopped. */
export type LayoutRun = { readonly laid: Promise<readonly LaidNode[]>; readonly stop: () => void };

/** Has graphs laid out in a worker of their own, which ends with the answer. */
export function runLayout(graphs: readonly LayoutNode[]): LayoutRun {
  const worker = new Worker(new URL('../../workers/layout.worker.ts', import.meta.url), { type: 'module' });
  const elk = new ELK({ algorithms: ['layered'], workerFactory: () => worker });
  const broken = new Promise<never>((_keep, fail) => {
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  });
  const laid = Promise.race([Promise.all(graphs.map((graph) => elk.layout(graph))), broken]);
  return { laid: laid.finally(() => worker.terminate()), stop: () => worker.terminate() };
}
