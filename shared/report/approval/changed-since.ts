import { isSameEntity } from '#shared/diff/model-diff.ts';
import { approvedKinds } from '#shared/engine/fingerprint.ts';
import type { EntityKind, Model } from '#shared/model/model.ts';

function changedIn(before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): number {
  if (before === now) return 0;
  let changed = 0;
  for (const [id, entity] of now) if (!before.has(id) || !isSameEntity(before.get(id), entity)) changed++;
  for (const id of before.keys()) if (!now.has(id)) changed++;
  return changed;
}

/** How many things of what an approval is about differ between two states of a plant. */
export function changedSince(approved: Model, now: Model): number {
  return approvedKinds.reduce((sum, kind: EntityKind) => sum + changedIn(approved[kind], now[kind]), 0);
}
