import type { EntityKind, EntityTypes, Model } from '#shared/model/model.ts';
import { changeKey, isSameEntity, type EntityChange, type ModelDiff } from './model-diff.ts';

/** A change in the making: reads see what was written; the model itself stays as it is. */
export type Transaction = {
  get<K extends EntityKind>(kind: K, id: string): EntityTypes[K] | undefined;
  all<K extends EntityKind>(kind: K): EntityTypes[K][];
  /** Creates or replaces the entity under its own id. */
  put<K extends EntityKind>(kind: K, entity: EntityTypes[K]): void;
  remove(kind: EntityKind, id: string): void;
  /** What was changed so far; entities that are as they were are left out. */
  diff(): ModelDiff;
};

/** Begins a change over the given model. */
export function beginTransaction(model: Model): Transaction {
  const changes = new Map<string, EntityChange>();
  function write(kind: EntityKind, id: string, after: unknown): void {
    const before = model[kind].get(id) ?? null;
    changes.set(changeKey({ kind, id }), { kind, id, before, after } as EntityChange);
  }
  function get<K extends EntityKind>(kind: K, id: string): EntityTypes[K] | undefined {
    const change = changes.get(changeKey({ kind, id }));
    if (change) return (change.after ?? undefined) as EntityTypes[K] | undefined;
    return model[kind].get(id);
  }
  return {
    get,
    all<K extends EntityKind>(kind: K): EntityTypes[K][] {
      const ids = new Set<string>(model[kind].keys());
      for (const change of changes.values()) if (change.kind === kind) ids.add(change.id);
      return [...ids].map((id) => get(kind, id)).filter((entity) => entity !== undefined);
    },
    put: (kind, entity) => write(kind, entity.id, entity),
    remove: (kind, id) => write(kind, id, null),
    diff: () => [...changes.values()].filter((change) => !isSameEntity(change.before, change.after)),
  };
}
