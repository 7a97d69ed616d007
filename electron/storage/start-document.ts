import { err, ok, type Result } from '#shared/result.ts';
import { readHead } from './audit-log.ts';
import { makeDurable, type WritableDb } from './connection.ts';
import type { LockState, OpenDocument, StorageContext } from './document.ts';
import { inspect } from './inspect.ts';
import { schemaVersionOf } from './migrations/index.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';
import { openSession } from './working-document.ts';
import { openIds, writeCard, type Card } from './working-folder.ts';

export type Opened = Result<OpenDocument, DocumentError>;

/** A card to be; where `savedSeq` is null, the target holds all that the working copy holds. */
export type NewCard = Omit<Card, 'savedSeq'> & { readonly savedSeq: number | null };

/** Runs an opening under an id that counts as open meanwhile; whatever goes wrong, `undo` puts everything back. */
export function underId(id: string, open: () => Opened, undo: () => void): Opened {
  openIds.add(id);
  let opened: Opened;
  try {
    opened = open();
  } catch (thrown) {
    opened = err(fromFailure(thrown));
  }
  if (!opened.ok) {
    openIds.delete(id);
    undo();
  }
  return opened;
}

/** Checks a working copy and makes it the document that the card describes; closes it where that fails. */
export function startDocument(context: StorageContext, newCard: NewCard, db: WritableDb, lock: LockState): Opened {
  let opened: Opened | undefined;
  try {
    const model = inspect(db, schemaVersionOf(db));
    if (!model.ok) return model;
    makeDurable(db);
    const card: Card = { ...newCard, savedSeq: newCard.savedSeq ?? readHead(db).seq };
    writeCard(context.workingFolder, card);
    opened = ok(openSession({ context, db, card, lock, model: model.value }));
    return opened;
  } finally {
    if (opened === undefined) db.close();
  }
}
