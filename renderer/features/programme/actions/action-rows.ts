import { derivedSentence } from '#renderer/state/derived-sentence.ts';
import type { Reassessment } from '#shared/engine/reassessment/reassess.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Action } from '#shared/model/action.ts';
import type { ActionEntry } from '#shared/programme/action-list.ts';
import { findingSourceId } from '#shared/programme/finding-source.ts';
import type { SheetContext } from '../sheet/sheet-column.ts';

/** A row of the list of actions: an action, or something else that asks for one. */
export type ActionRow = Pick<Action, 'id' | 'name' | 'owner' | 'due' | 'status' | 'done' | 'note'> & {
  readonly entry: ActionEntry;
  /** The action; null where the row is something else that is to be done. */
  readonly action: Action | null;
};

/** The id of the row of an action. */
export function actionRowId(id: string): string {
  return JSON.stringify(['action', 'action', id, null]);
}

/** What the plant itself asks for, in words. */
function derivedName(id: string, derived: Reassessment['derived'], { word }: SheetContext): string {
  const found = derived.find((one) => one.id === id);
  return found ? derivedSentence(found, word) : id;
}

/** The rows of what is to be done. */
export function openRows(
  entries: readonly ActionEntry[],
  derived: Reassessment['derived'],
  context: SheetContext,
): readonly ActionRow[] {
  return entries.map((entry) => {
    const action = entry.reason === 'action' ? (context.model.action.get(entry.id) ?? null) : null;
    if (action) return { ...action, id: entry.key, entry, action };
    const name = entry.about === null ? derivedName(entry.id, derived, context) : entry.name;
    const { owner, due } = entry;
    return { id: entry.key, name, owner, due, status: 'open', done: null, note: '', entry, action: null };
  });
}

/** The rows of actions that were done or dropped, the latest first. */
export function closedRows({ model }: SheetContext): readonly ActionRow[] {
  return [...model.action.values()]
    .filter(({ status }) => status === 'done' || status === 'dropped')
    .sort((a, b) => ((a.done ?? '') < (b.done ?? '') ? 1 : -1))
    .map((action) => {
      const { id, owner, due } = action;
      const name = displayName('action', action);
      const key = actionRowId(id);
      const entry = { key, reason: 'action', about: 'action', id, findingId: null, name, owner, due } as const;
      return { ...action, id: key, entry: { ...entry, isOverdue: false }, action };
    });
}

/** What an action that is made of a row comes from; null where no action can name it. */
export function sourceOf({ reason, about, id, findingId }: ActionEntry): Action['source'] {
  if (reason === 'finding' && findingId !== null) return { kind: 'finding', id: findingSourceId(id, findingId) };
  if (about === 'review' || about === 'trigger' || about === 'countermeasure') return { kind: about, id };
  return null;
}
