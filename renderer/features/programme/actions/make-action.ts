import { dispatch } from '#renderer/state/dispatch.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { actionSchema, type Action } from '#shared/model/action.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { freshId } from '../edits.ts';

/** Makes an action of something that asks for one, in one step; null where it was refused. */
export function makeAction({ name, source }: Partial<Pick<Action, 'name' | 'source'>>): Action | null {
  const line = (name ?? '').split('\n')[0]?.trim().slice(0, MAX_LINE_LENGTH) ?? '';
  const entity = actionSchema.parse({ id: freshId('action', 'AC-'), name: line, source: source ?? null });
  return dispatch(createEntities([{ kind: 'action', entity }])) ? entity : null;
}
