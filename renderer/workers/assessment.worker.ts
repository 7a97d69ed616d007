import '#renderer/zod-without-eval.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { dayOf } from '#shared/day.ts';
import { applyDiff, type ModelDiff } from '#shared/diff/model-diff.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import { changedResults } from '#shared/engine/assessment-patch.ts';
import { whatIf } from '#shared/engine/what-if.ts';
import { modelOfText } from '#shared/ipc/wire-text.ts';
import type { Model } from '#shared/model/model.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

type Mirror = { model: Model; catalog: Catalog; assessment: Assessment; revision: number };
let mirror: Mirror | null = null;

function answer(message: FromWorker): void {
  postMessage(message);
}

/** Does what is asked with a file of tables, or says why not: somebody waits. The code for it comes with the first. */
async function answerSheet(message: Extract<ToWorker, { type: 'sheet' }>): Promise<void> {
  const { session, request } = message;
  const plant = () => {
    if (!mirror) throw new Error('no plant is open');
    return mirror;
  };
  try {
    const { sheetAct } = await import('./sheet-acts.ts');
    answer({ type: 'sheet', session, request, output: sheetAct(message, plant) });
  } catch (thrown) {
    answer({ type: 'sheetFailed', session, request, problem: String(thrown) });
  }
}

function handle(message: ToWorker): void {
  if (message.type === 'open') {
    const model = modelOfText(message.model);
    const catalog = JSON.parse(message.catalog) as Catalog;
    const assessment = assess(model, catalog, dayOf(new Date()));
    mirror = { model, catalog, assessment, revision: 0 };
    answer({ type: 'assessed', session: message.session, revision: 0, assessment });
    return;
  }
  if (message.type === 'sheet') {
    void answerSheet(message);
    return;
  }
  if (!mirror) return;
  if (message.type === 'suppose') {
    const { session, request, assumptionId, state } = message;
    answer({ type: 'supposed', session, request, whatIf: whatIf(mirror.model, mirror.catalog, assumptionId, state) });
    return;
  }
  const model = applyDiff(mirror.model, JSON.parse(message.diff) as ModelDiff);
  const assessment = assess(model, mirror.catalog, dayOf(new Date()));
  const patch = changedResults(mirror.assessment, assessment);
  mirror = { ...mirror, model, assessment, revision: message.revision };
  answer({ type: 'changed', session: message.session, revision: message.revision, patch });
}

addEventListener('message', (event: MessageEvent<ToWorker>) => handle(event.data));
