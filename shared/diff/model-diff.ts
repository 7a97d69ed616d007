import type { EntityKind, EntityTypes, Model } from '#shared/model/model.ts';

/** What happened to one entity: created (`before` null), removed (`after` null) or changed. */
export type EntityChange<K extends EntityKind = EntityKind> = {
  [P in K]: {
    readonly kind: P;
    readonly id: string;
    readonly before: EntityTypes[P] | null;
    readonly after: EntityTypes[P] | null;
  };
}[K];

/**
 * One change to a plant as a value: at most one entry per entity. The same value is the undo entry, the write to the
 * file, the line of the audit trail and what the engine's mirror is fed with.
 */
export type ModelDiff = readonly EntityChange[];

/** The key of the entity that a change is about. */
export function changeKey(change: { kind: EntityKind; id: string }): string {
  return `${change.kind}\n${change.id}`;
}

/** The model after the diff; tables that the diff does not touch are the same objects as before. */
export function applyDiff(model: Model, diff: ModelDiff): Model {
  const tables: Partial<Record<EntityKind, Map<string, unknown>>> = {};
  for (const { kind, id, after } of diff) {
    const table = (tables[kind] ??= new Map<string, unknown>(model[kind]));
    if (after === null) table.delete(id);
    else table.set(id, after);
  }
  return { ...model, ...(tables as Partial<Model>) };
}

/** The diff that takes the given one back. */
export function reverseDiff(diff: ModelDiff): ModelDiff {
  return diff.map((change) => ({ ...change, before: change.after, after: change.before }) as EntityChange);
}

/** One diff that does what the given ones do in turn; an entity that ends as it began is left out. */
export function squashDiffs(...diffs: readonly ModelDiff[]): ModelDiff {
  const squashed = new Map<string, EntityChange>();
  for (const change of diffs.flat()) {
    const earlier = squashed.get(changeKey(change));
    squashed.set(changeKey(change), earlier ? ({ ...change, before: earlier.before } as EntityChange) : change);
  }
  return [...squashed.values()].filter((change) => !isSameEntity(change.before, change.after));
}

/** Whether two entities hold the same values; the order of the keys of a record does not count. */
export function isSameEntity(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && isSameEntity((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
