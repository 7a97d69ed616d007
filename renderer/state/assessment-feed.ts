import type { FromWorker, SheetActs, Supposition, ToWorker } from '#renderer/workers/protocol.ts';
import type { WhatIf } from '#shared/engine/what-if.ts';
import { applyPatch } from '#shared/engine/assessment-patch.ts';
import { assessmentStore } from './assessment-store.ts';

let worker: Worker | null = null;
/** Counts the documents opened, so that late answers about an earlier one are dropped. */
let session = 0;

/** Questions of what would be, by their number, that wait for an answer. */
const waiting = new Map<number, (whatIf: WhatIf) => void>();
/** The same for what is done with files of tables. */
const sheetsWaiting = new Map<number, (output: unknown) => void>();
let requests = 0;

function receive({ data }: MessageEvent<FromWorker>): void {
  if (data.session !== session) return;
  if (data.type === 'assessed') {
    assessmentStore.setState({ assessment: data.assessment, revision: data.revision });
    return;
  }
  if (data.type === 'supposed') {
    waiting.get(data.request)?.(data.whatIf);
    waiting.delete(data.request);
    return;
  }
  if (data.type === 'sheet') {
    sheetsWaiting.get(data.request)?.(data.output);
    sheetsWaiting.delete(data.request);
    return;
  }
  const { assessment } = assessmentStore.getState();
  if (assessment) assessmentStore.setState({ assessment: applyPatch(assessment, data.patch), revision: data.revision });
}

/** The engine's worker; begun before it is needed, it has its code by then. */
export function wakeEngine(): Worker {
  if (!worker) {
    worker = new Worker(new URL('../workers/assessment.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', receive);
  }
  return worker;
}

function send(message: ToWorker): void {
  wakeEngine().postMessage(message);
}

/** Gives the engine a newly opened plant and the catalog, as texts; results follow in the assessment store. */
export function assessDocument(model: string, catalog: string): void {
  session += 1;
  waiting.clear();
  sheetsWaiting.clear();
  assessmentStore.setState({ assessment: null, revision: -1 });
  send({ type: 'open', session, model, catalog });
}

/** Tells the engine of an edit, by its diff as text. */
export function assessChange(revision: number, diff: string): void {
  send({ type: 'change', session, revision, diff });
}

/** Asks the engine what would move if an assumption were in another state; the plant stays as it is. Gives the way to stop waiting. */
export function suppose(supposition: Supposition, take: (whatIf: WhatIf) => void): () => void {
  const request = ++requests;
  waiting.set(request, take);
  send({ type: 'suppose', session, request, ...supposition });
  return () => void waiting.delete(request);
}

/** Does something with a file of tables beside the worker's mirror of the plant; an answer that comes after another plant was opened is dropped. */
export function askSheet<A extends keyof SheetActs>(
  act: A,
  input: SheetActs[A]['input'],
): Promise<SheetActs[A]['output']> {
  const request = ++requests;
  return new Promise((answer) => {
    sheetsWaiting.set(request, (output) => answer(output as SheetActs[A]['output']));
    send({ type: 'sheet', session, request, act, input } as ToWorker);
  });
}
