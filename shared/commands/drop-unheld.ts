import type { Transaction } from '#shared/diff/transaction.ts';
import { referenceRules } from '#shared/model/references.ts';

const holders = referenceRules.filter(({ to }) => to === 'attachment');

/** Takes those files out of the document that nothing refers to any more. */
export function dropUnheld(tx: Transaction, attachmentIds: ReadonlySet<string>): void {
  if (attachmentIds.size === 0) return;
  const held = new Set(holders.flatMap((rule) => [...tx.all(rule.kind)].flatMap((entity) => rule.ids(entity))));
  for (const id of attachmentIds) if (!held.has(id)) tx.remove('attachment', id);
}

/** The files that an entity keeps. */
export function heldBy(tx: Transaction, kind: string, id: string): readonly string[] {
  return holders
    .filter((rule) => rule.kind === kind)
    .flatMap((rule) => {
      const entity = tx.get(rule.kind, id);
      return entity ? rule.ids(entity) : [];
    });
}
