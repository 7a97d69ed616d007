import { err, ok } from '#shared/result.ts';
import { parseLine, readHead, readLines } from './audit-log.ts';
import { imageOf, type WritableDb } from './connection.ts';
import type { DocumentStatus, LockState, OpenDocument, StorageContext } from './document.ts';
import { readHistory } from './history.ts';
import { releaseLock } from './lock-file.ts';
import type { Plant } from './plant.ts';
import { auditTrailOf } from './reader/tasks.ts';
import { save, saveAs } from './save-document.ts';
import type { Session } from './session.ts';
import { hasChanged } from './signature.ts';
import { fromFailure } from './storage-error.ts';
import { openIds, removeWorkingCopy, type Card } from './working-folder.ts';
import { createDiffWriter } from './write-diff.ts';
import { writeEntry, writeInPieces } from './write-entry.ts';

const LOG_LIMIT = 200;

function hasUnsavedEdits({ head, card }: Session): boolean {
  return head.seq > card.savedSeq;
}

function statusOf(session: Session): DocumentStatus {
  const { card, storedRevision, savedRevision, lock } = session;
  return {
    storedRevision,
    savedRevision,
    hasUnsavedEdits: hasUnsavedEdits(session),
    outsideChange: isChangedOutside(card),
    readOnly: card.isReadOnly,
    lock,
  };
}

/** A target that cannot be looked at (a share that is gone) has not changed as far as anybody can tell. */
function isChangedOutside({ target, known }: Card): boolean {
  try {
    return target !== null && known !== null && hasChanged(target, known);
  } catch {
    return false;
  }
}

function readLog({ db }: Session, before: number, limit: number): ReturnType<OpenDocument['log']> {
  try {
    return ok(readLines(db, before, limit).map(parseLine));
  } catch {
    return err({ code: 'corrupt', detail: 'audit trail' });
  }
}

function pageOf(
  { db }: Session,
  ...question: Parameters<OpenDocument['history']>
): ReturnType<OpenDocument['history']> {
  try {
    return ok(readHistory(db, ...question));
  } catch (thrown) {
    return err(fromFailure(thrown));
  }
}

function close(session: Session, keep: boolean): void {
  const { card, context, db } = session;
  db.close();
  openIds.delete(card.id);
  if (card.target !== null) releaseLock(card.target, card.id);
  if (keep && hasUnsavedEdits(session)) return;
  try {
    removeWorkingCopy(context.workingFolder, card.id);
  } catch (thrown) {
    // What stays is looked through, and cleared away, when the app lists what it can recover.
    fromFailure(thrown);
  }
}

/** What a document is opened with. */
export type Opening = {
  readonly context: StorageContext;
  readonly db: WritableDb;
  readonly plant: Plant;
  readonly card: Card;
  readonly lock: LockState;
};

/** The open document over a working copy that has been checked. */
export function openSession({ plant, ...opening }: Opening): OpenDocument {
  const { db } = opening;
  const session: Session = {
    ...opening,
    writeDiff: createDiffWriter(db),
    head: readHead(db),
    storedRevision: 0,
    savedRevision: 0,
  };
  return {
    id: session.card.id,
    target: () => session.card.target,
    get model() {
      return plant.model;
    },
    get text() {
      return plant.text;
    },
    write: (entry) => writeEntry(session, entry),
    writeInPieces: (entry) => writeInPieces(session, entry),
    save: (options) => save(session, options),
    saveAs: (path, options) => saveAs(session, path, options),
    close: ({ keep }) => close(session, keep),
    status: () => statusOf(session),
    log: ({ before = Number.MAX_SAFE_INTEGER, limit = LOG_LIMIT } = {}) => readLog(session, before, limit),
    history: (filter, before) => pageOf(session, filter, before),
    auditTrail: () => auditTrailOf(db),
    image: () => imageOf(db),
  };
}
