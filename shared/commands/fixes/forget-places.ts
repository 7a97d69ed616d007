import type { Transaction } from '#shared/diff/transaction.ts';
import type { PlacedKind } from '#shared/model/placement.ts';

/** Lets the drawing find a new place for things that have moved into another zone. */
export function forgetPlaces(tx: Transaction, kind: PlacedKind, ids: ReadonlySet<string>): void {
  for (const place of tx.all('placement'))
    if (place.kind === kind && ids.has(place.subjectId)) tx.remove('placement', place.id);
}
