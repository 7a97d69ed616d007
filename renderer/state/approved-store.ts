import { call } from '#renderer/bridge/client.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import { lastApproval } from '#shared/engine/reassessment/reassess.ts';
import type { Baseline } from '#shared/model/baseline.ts';
import type { Model } from '#shared/model/model.ts';
import { createStore } from 'zustand/vanilla';
import { assessmentStore } from './assessment-store.ts';
import { documentStore, openDocument } from './document-store.ts';
import { flush } from './file-sync.ts';

/** The plant as it was signed; `model` is null where the history does not reach back to it. */
type Approved = { readonly model: Model | null };

/** The plant as it was signed last; null where nobody has signed, or while it is not known yet. */
export const approvedStore = createStore<{ readonly approved: Approved | null }>(() => ({ approved: null }));

let asked = '';

const keyOf = (documentId: string, { id, digest }: Baseline): string => JSON.stringify([documentId, id, digest]);
const isOpen = (documentId: string): boolean => documentStore.getState().document?.status.documentId === documentId;

/**
 * Follows the history back to a baseline; again where the plant was edited meanwhile. Null where it does not reach back,
 * undefined where that could not be asked just now.
 */
async function lookBack(documentId: string, baselineId: string): Promise<Model | null | undefined> {
  if (!(await flush()) || !isOpen(documentId)) return undefined;
  const check = await call('approval:check', { documentId });
  if (!check.ok) return undefined;
  const { baselines, head, revision } = check.value;
  const seq = baselines.find(({ id }) => id === baselineId)?.seq ?? null;
  if (seq === null) return null;
  const since = await call('history:changes', { documentId, from: seq, to: head });
  if (!since.ok || !isOpen(documentId)) return undefined;
  const document = openDocument();
  if (document.revision !== revision) return lookBack(documentId, baselineId);
  return applyDiff(document.model, reverseDiff(since.value));
}

/** The plant of now, where the engine says that it is what was signed; undefined while the engine has not said. */
function unchanged(baseline: Baseline): Model | null | undefined {
  const { model, revision } = openDocument();
  const results = assessmentStore.getState();
  const approval = results.revision === revision ? results.assessment?.approval : undefined;
  if (approval?.baselineId !== baseline.id) return undefined;
  return approval.isStale ? null : model;
}

async function learn(documentId: string, key: string, baseline: Baseline): Promise<void> {
  const same = unchanged(baseline);
  if (same === undefined) return;
  asked = key;
  const model = same ?? (await lookBack(documentId, baseline.id));
  if (asked !== key) return;
  if (model === undefined) asked = '';
  else approvedStore.setState({ approved: { model } });
}

function follow(): void {
  const { document } = documentStore.getState();
  const baseline = document ? lastApproval(document.model.baseline) : null;
  if (!document || !baseline) {
    asked = '';
    if (approvedStore.getState().approved) approvedStore.setState({ approved: null });
    return;
  }
  const { documentId } = document.status;
  const key = keyOf(documentId, baseline);
  if (key === asked) return;
  if (approvedStore.getState().approved) approvedStore.setState({ approved: null });
  void learn(documentId, key, baseline);
}

/** Keeps the plant as it was signed at hand, so that what changed since can be told at once. Gives the way to stop. */
export function watchApproval(): () => void {
  const stops = [documentStore.subscribe(follow), assessmentStore.subscribe(follow)];
  follow();
  return () => stops.forEach((stop) => stop());
}
