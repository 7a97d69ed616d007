import type { Transaction } from '#shared/diff/transaction.ts';
import { entityKinds, type EntityKind, type EntityTypes } from '#shared/model/model.ts';
import { referenceRules } from '#shared/model/references.ts';
import type { Command } from './command.ts';
import { dropUnheld, heldBy } from './drop-unheld.ts';

/** One entity, by kind and id. */
export type EntityRef = { readonly kind: EntityKind; readonly id: string };

/** Rewrites one entity without its references to removed ones; null when it cannot stand without them. */
function withoutRemoved(kind: EntityKind, entity: EntityTypes[EntityKind], removed: RemovedIds) {
  let left: EntityTypes[EntityKind] | null = entity;
  for (const rule of referenceRules) {
    if (rule.kind !== kind) continue;
    for (const id of left ? rule.ids(left) : []) if (left && removed[rule.to].has(id)) left = rule.without(left, id);
  }
  return left;
}

type RemovedIds = Record<EntityKind, Set<string>>;

/** Follows the references until nothing points at a removed entity any more. */
function removeWithDependents(tx: Transaction, refs: readonly EntityRef[]): void {
  const removed = Object.fromEntries(entityKinds.map((kind) => [kind, new Set()])) as unknown as RemovedIds;
  for (const { kind, id } of refs) removed[kind].add(id);
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const kind of entityKinds)
      for (const entity of tx.all(kind)) {
        if (removed[kind].has(entity.id)) continue;
        const left = withoutRemoved(kind, entity, removed);
        if (left === null) {
          removed[kind].add(entity.id);
          isGrowing = true;
        } else if (left !== entity) tx.put(kind, left);
      }
  }
  const kept = new Set(entityKinds.flatMap((kind) => [...removed[kind]].flatMap((id) => heldBy(tx, kind, id))));
  for (const kind of entityKinds) for (const id of removed[kind]) tx.remove(kind, id);
  dropUnheld(tx, kept);
}

/**
 * Removes entities and what cannot stand without them: a zone takes its sub-zones, assets, conduits and scenarios with
 * it; lists and optional references just let go. Files that only they kept leave the document. The SUC and the policy stay.
 */
export function removeEntities(refs: readonly EntityRef[]): Command {
  const removable = refs.filter(({ kind }) => kind !== 'suc' && kind !== 'policy');
  return {
    label: {
      key: `remove.${removable[0]?.kind ?? 'zone'}`,
      params: { id: removable[0]?.id ?? '', count: removable.length },
    },
    run: (tx) => removeWithDependents(tx, removable),
  };
}
