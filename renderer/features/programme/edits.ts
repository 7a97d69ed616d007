import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntities } from '#shared/commands/edit-entity.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import type { EntityAt } from '#shared/model/invariants.ts';
import type { EntityKind, EntityTypes } from '#shared/model/model.ts';
import { goOnIn } from './programme-view.ts';

/** How the rows of a kind of entity are written and removed, each in one step. */
export function entityEdits<K extends EntityKind>(kind: K) {
  return {
    write(edits: ReadonlyMap<string, Partial<EntityTypes[K]>>, mergeKey: string | null): boolean {
      return dispatch(
        editEntities(kind, [...edits.keys()], ({ id }) => edits.get(id) ?? {}),
        mergeKey,
      );
    },
    remove(ids: readonly string[]): void {
      dispatch(removeEntities(ids.map((id) => ({ kind, id }))));
    },
  };
}

/** An id that nothing of a kind has. */
export function freshId(kind: EntityKind, prefix: string): string {
  return unusedId(prefix, openDocument().model[kind]);
}

/** Adds an entity in one step, and goes on in its row. */
export function addEntity(entity: EntityAt, rowId: string = entity.entity.id): void {
  if (dispatch(createEntities([entity]))) goOnIn(rowId);
}
