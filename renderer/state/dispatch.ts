import { runCommand, type Command, type CommandLabel } from '#shared/commands/command.ts';
import { withThreatSources } from '#shared/commands/with-threat-sources.ts';
import { applyDiff, type ModelDiff } from '#shared/diff/model-diff.ts';
import type { Model } from '#shared/model/model.ts';
import { assessChange } from './assessment-feed.ts';
import { catalogStore } from './catalog-store.ts';
import { documentStore, updateDocument, type DocumentState } from './document-store.ts';
import { storeEdit } from './file-sync.ts';
import { popRedo, popUndo, pushStep, type Step } from './history.ts';
import { notify } from './notices.ts';
import { settingsStore } from './settings-store.ts';
import { selectTouched } from './view-store.ts';

/** Hands a diff that the model has taken to everybody who follows it, the file and the engine: as text. */
function publish(
  document: DocumentState,
  model: Model,
  { label, diff }: Pick<Step, 'label' | 'diff'>,
  sent = JSON.stringify(diff),
): void {
  const revision = document.revision + 1;
  updateDocument({ model, revision });
  storeEdit({ documentId: document.status.documentId, revision, label, diff: sent });
  assessChange(revision, sent);
}

/** The command with the threat sources of the catalog that it names. */
function completed(command: Command): Command {
  const { catalog } = catalogStore.getState();
  const profileOf = (id: string) => catalog?.threatSources.find((profile) => profile.id === id);
  return withThreatSources(command, profileOf, settingsStore.getState().locale);
}

/**
 * Carries out a command on the open plant; the only way to change it. A command that would break a rule of the model
 * is refused with a notice and nothing happens. Steps with the same `mergeKey` that follow closely are one undo step.
 */
export function dispatch(command: Command, mergeKey: string | null = null): boolean {
  const { document } = documentStore.getState();
  if (!document) return false;
  const outcome = runCommand(document.model, completed(command));
  if (!outcome.ok) {
    const violation = outcome.error[0];
    if (violation) notify({ kind: 'refused', violation });
    return false;
  }
  const { model, diff } = outcome.value;
  if (diff.length === 0) return true;
  publish(document, model, { label: command.label, diff });
  pushStep({ label: command.label, diff, mergeKey }, performance.now());
  return true;
}

/**
 * Takes over a diff, as text, that was worked out and checked beside the engine's mirror of the plant at `revision`, so
 * that a large one does not hold the window; false where the plant has been edited since.
 */
export function adopt(label: CommandLabel, checked: { readonly revision: number; readonly diff: string }): boolean {
  const { document } = documentStore.getState();
  if (document?.revision !== checked.revision) return false;
  const diff = JSON.parse(checked.diff) as ModelDiff;
  publish(document, applyDiff(document.model, diff), { label, diff }, checked.diff);
  pushStep({ label, diff, mergeKey: null }, performance.now());
  return true;
}

function replay(step: Step | null): boolean {
  const { document } = documentStore.getState();
  if (!step || !document) return false;
  publish(document, applyDiff(document.model, step.diff), step);
  selectTouched(step.diff);
  return true;
}

/** Takes the last step back; false when there is none. */
export function undo(): boolean {
  return replay(popUndo());
}

/** Does the step again that was taken back last; false when there is none. */
export function redo(): boolean {
  return replay(popRedo());
}
