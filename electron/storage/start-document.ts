import { err, ok, type Result } from '#shared/result.ts';
import { readHead } from './audit-log.ts';
import { makeDurable, type WritableDb } from './connection.ts';
import type { LockState, OpenDocument, StorageContext } from './document.ts';
import { inspect } from './inspect.ts';
import { schemaVersionOf } from './migrations/index.ts';
import { plantOf, type Plant } from './plant.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';
import { openSession } from './working-document.ts';
import { openIds, writeCard, type Card } from './working-folder.ts';

export type Opened = Result<OpenDocument, DocumentError>;

/** A card to be; where `savedSeq` is null, the target holds all that the working copy holds. */
export type NewCard = Omit<Card, 'savedSeq'> & { readonly savedSeq: number | null };

type Undo = () => void;

function settled<T>(id: string, opened: Result<T, DocumentError>, undo: Undo): Result<T, DocumentError> {
  if (!opened.ok) {
    openIds.delete(id);
    undo();
  }
  return opened;
}

/** Runs an opening under an id that counts as open from then on; whatever goes wrong, `undo` puts everything back. */
export function underId<T>(id: string, open: () => Result<T, DocumentError>, undo: Undo): Result<T, DocumentError> {
  openIds.add(id);
  try {
    return settled(id, open(), undo);
  } catch (thrown) {
    return settled(id, err(fromFailure(thrown)), undo);
  }
}

function inspected(db: WritableDb): Result<Plant, DocumentError> {
  const model = inspect(db, schemaVersionOf(db));
  return model.ok ? ok(plantOf(model.value)) : model;
}

/**
 * Makes a working copy the document that the card describes; closes it where that fails. The copy is checked, unless
 * that has been done and `known` is the plant in it.
 */
export function startDocument(
  context: StorageContext,
  newCard: NewCard,
  db: WritableDb,
  lock: LockState,
  known: Plant | null = null,
): Opened {
  let opened: Opened | undefined;
  try {
    const plant = known === null ? inspected(db) : ok(known);
    if (!plant.ok) return plant;
    makeDurable(db);
    const card: Card = { ...newCard, savedSeq: newCard.savedSeq ?? readHead(db).seq };
    writeCard(context.workingFolder, card);
    opened = ok(openSession({ context, db, card, lock, plant: plant.value }));
    return opened;
  } finally {
    if (opened === undefined) db.close();
  }
}
