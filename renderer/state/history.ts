import type { CommandLabel } from '#shared/commands/command.ts';
import { reverseDiff, squashDiffs, type ModelDiff } from '#shared/diff/model-diff.ts';
import { createStore } from 'zustand/vanilla';

/** One step that can be taken back. Steps with the same key that follow within the time below become one. */
export type Step = { readonly label: CommandLabel; readonly diff: ModelDiff; readonly mergeKey: string | null };

/** Typing goes on being the same step while the next key comes within this many milliseconds. */
export const MERGE_WITHIN_MS = 1000;

type History = {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** How many steps were done when the file was last saved; -1 once that state cannot be reached any more. */
  readonly savedAt: number;
  readonly lastChange: number;
};

const empty: History = { done: [], undone: [], savedAt: 0, lastChange: 0 };

/** The one undo stack of the window, over canvas, inspector and register alike. */
export const historyStore = createStore<History>(() => empty);

/** Forgets everything: another document is open. A recovered or imported one starts as not saved. */
export function resetHistory(isSaved: boolean): void {
  historyStore.setState({ ...empty, savedAt: isSaved ? 0 : -1 }, true);
}

/** Adds a step that was just done; `now` is in milliseconds. */
export function pushStep(step: Step, now: number): void {
  const { done, savedAt, lastChange } = historyStore.getState();
  const last = done.at(-1);
  const isSameStep =
    last !== undefined &&
    step.mergeKey !== null &&
    last.mergeKey === step.mergeKey &&
    now - lastChange <= MERGE_WITHIN_MS &&
    savedAt !== done.length;
  const kept = isSameStep ? done.slice(0, -1) : done;
  const merged = isSameStep ? { ...step, diff: squashDiffs(last.diff, step.diff) } : step;
  const next = merged.diff.length === 0 ? kept : [...kept, merged];
  historyStore.setState({ done: next, undone: [], lastChange: now, savedAt: savedAt > kept.length ? -1 : savedAt });
}

/** Takes the last step off for undoing: the diff that takes it back, or null when there is none. */
export function popUndo(): Step | null {
  const { done, undone } = historyStore.getState();
  const step = done.at(-1);
  if (!step) return null;
  historyStore.setState({ done: done.slice(0, -1), undone: [...undone, step], lastChange: 0 });
  return { ...step, diff: reverseDiff(step.diff) };
}

/** Takes the step that was undone last for doing again, or null. */
export function popRedo(): Step | null {
  const { done, undone } = historyStore.getState();
  const step = undone.at(-1);
  if (!step) return null;
  historyStore.setState({ done: [...done, step], undone: undone.slice(0, -1), lastChange: 0 });
  return step;
}

/** The file now holds the state after the steps done so far. */
export function markSaved(): void {
  historyStore.setState(({ done }) => ({ savedAt: done.length, lastChange: 0 }));
}

/** Whether the plant differs from its file. Undoing back to the saved state makes it clean again. */
export function isDirty(history: History): boolean {
  return history.savedAt !== history.done.length;
}
