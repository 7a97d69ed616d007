import type { Transaction } from '#shared/diff/transaction.ts';
import type { Attachment } from '#shared/model/attachment.ts';
import type { Command } from './command.ts';
import { dropUnheld } from './drop-unheld.ts';

/** The kinds that keep files as evidence. */
export type AttachingKind = 'countermeasure' | 'programmeStatus' | 'programmeRecord';

function withList<K extends AttachingKind>(
  tx: Transaction,
  kind: K,
  id: string,
  change: (ids: readonly string[]) => string[],
): void {
  const entity = tx.get(kind, id);
  if (entity) tx.put(kind, { ...entity, attachmentIds: change(entity.attachmentIds) });
}

/** Keeps a file inside the document, as evidence of something; one step. */
export function attachFile(kind: AttachingKind, id: string, attachment: Attachment): Command {
  return {
    label: { key: 'attachFile', params: { name: attachment.name } },
    run(tx) {
      if (tx.get(kind, id) === undefined) return;
      tx.put('attachment', attachment);
      withList(tx, kind, id, (ids) => [...ids, attachment.id]);
    },
  };
}

/** Takes a file away from something; where nothing else has it, it leaves the document. */
export function detachFile(kind: AttachingKind, id: string, attachmentId: string): Command {
  return {
    label: { key: 'detachFile', params: { id: attachmentId } },
    run(tx) {
      withList(tx, kind, id, (ids) => ids.filter((one) => one !== attachmentId));
      dropUnheld(tx, new Set([attachmentId]));
    },
  };
}
