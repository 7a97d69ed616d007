import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';

/** A model that edits are applied to in place, for a window that has to be filled again and for exports. */
export type LiveModel = {
  apply(diff: ModelDiff): void;
  /** The model as it is now; only good until the next edit. */
  now(): Model;
};

/** A live model that begins as the given one, which it leaves as it is. */
export function createLiveModel(start: Model): LiveModel {
  const tables: Partial<Record<EntityKind, Map<string, unknown>>> = {};
  return {
    apply(diff) {
      for (const { kind, id, after } of diff) {
        const table = (tables[kind] ??= new Map<string, unknown>(start[kind]));
        if (after === null) table.delete(id);
        else table.set(id, after);
      }
    },
    now: () => Object.fromEntries(entityKinds.map((kind) => [kind, tables[kind] ?? start[kind]])) as unknown as Model,
  };
}
