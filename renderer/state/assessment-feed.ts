import type { FromWorker, SheetActs, Supposition, ToWorker } from '#renderer/workers/protocol.ts';
import type { WhatIf } from '#shared/engine/what-if.ts';
import { applyPatch } from '#shared/engine/assessment-patch.ts';
import { assessmentStore } from './assessment-store.ts';
import { notify } from './notices.ts';

let worker: Worker | null = null;
/** Counts the documents opened, so that late answers about an earlier one are dropped. */
let session = 0;

/** Questions of what would be, by their number, that wait for an answer. */
const waiting = new Map<number, (whatIf: WhatIf) => void>();
/** The same for what is done with files of tables; null ends the waiting without an answer. */
const sheetsWaiting = new Map<number, (output: unknown) => void>();
let requests = 0;

function settleSheet(request: number, output: unknown): void {
  sheetsWaiting.get(request)?.(output);
  sheetsWaiting.delete(request);
}

/** Tells that something could not be done with a file of tables, to the person and to whoever waits for it. */
function failSheet(request: number, problem: string): void {
  if (sheetsWaiting.has(request)) notify({ kind: 'info', key: 'sheetFailed', params: { problem } });
  settleSheet(request, null);
}

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
    settleSheet(data.request, data.output);
    return;
  }
  if (data.type === 'sheetFailed') {
    failSheet(data.request, data.problem);
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
    worker.addEventListener('error', ({ message, type }) => {
      for (const request of sheetsWaiting.keys()) failSheet(request, message || type);
    });
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
  for (const request of sheetsWaiting.keys()) settleSheet(request, null);
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

/**
 * Does something with a file of tables beside the worker's mirror of the plant. Null where it failed, which the person
 * has been told, and where another plant was opened meanwhile.
 */
export function askSheet<A extends keyof SheetActs>(
  act: A,
  input: SheetActs[A]['input'],
): Promise<SheetActs[A]['output'] | null> {
  const request = ++requests;
  return new Promise((answer) => {
    sheetsWaiting.set(request, (output) => answer(output as SheetActs[A]['output'] | null));
    send({ type: 'sheet', session, request, act, input } as ToWorker);
  });
}
