import type { EntityKind, EntityTypes } from '#shared/model/model.ts';
import type { Command } from './command.ts';

/** Sets fields of one entity; an entity that is not there stays away. */
export function editEntity<K extends EntityKind>(kind: K, id: string, fields: Partial<EntityTypes[K]>): Command {
  return editEntities(kind, [id], () => fields);
}

/** Sets fields of several entities of one kind in one step; `fieldsOf` gives what to set from what is there. */
export function editEntities<K extends EntityKind>(
  kind: K,
  ids: readonly string[],
  fieldsOf: (entity: EntityTypes[K]) => Partial<EntityTypes[K]>,
): Command {
  return {
    label: {
      key: ids.length === 1 ? `edit.${kind}` : `editMany.${kind}`,
      params: { id: ids[0] ?? '', count: ids.length },
    },
    run(tx) {
      for (const id of ids) {
        const entity = tx.get(kind, id);
        if (entity) tx.put(kind, { ...entity, ...fieldsOf(entity) });
      }
    },
  };
}
