import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';

/** A model that edits are applied to in place, for a window that has to be filled again and for exports. */
export type LiveModel = {
  apply(diff: ModelDiff): void;
  /** The model as it is now; only good until the next edit. */
  now(): Model;
  /** Whether it is still as it began. */
  isUntouched(): boolean;
};

/** A live model that begins as the given one, which it leaves as it is and only asks for when it is needed. */
export function createLiveModel(begin: () => Model): LiveModel {
  const tables: Partial<Record<EntityKind, Map<string, unknown>>> = {};
  let pending: ModelDiff[] = [];
  let isUntouched = true;
  function takeUp(start: Model): void {
    for (const { kind, id, after } of pending.flat()) {
      const table = (tables[kind] ??= new Map<string, unknown>(start[kind]));
      if (after === null) table.delete(id);
      else table.set(id, after);
    }
    pending = [];
  }
  return {
    apply(diff) {
      pending.push(diff);
      isUntouched = false;
    },
    now() {
      const start = begin();
      takeUp(start);
      return Object.fromEntries(entityKinds.map((kind) => [kind, tables[kind] ?? start[kind]])) as unknown as Model;
    },
    isUntouched: () => isUntouched,
  };
}
