import { err, ok, type Result } from '#shared/result.ts';
import { appendLine, type AuditHead } from './audit-log.ts';
import { findBroken } from './check-change.ts';
import type { WritableDb } from './connection.ts';
import type { WriteEntry } from './document.ts';
import { findOrphan } from './inspect.ts';
import type { Session } from './session.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';

/** Commits; where a reference leads nowhere, says which, and the transaction stays open. */
function commit(db: WritableDb): Result<null, DocumentError> {
  try {
    db.exec('COMMIT');
    return ok(null);
  } catch (thrown) {
    return err((db.inTransaction ? findOrphan(db) : null) ?? fromFailure(thrown));
  }
}

/** So many changes are written at once before others get a turn. */
const PIECE = 500;

function* writeAll(
  { db, writeDiff, head, context }: Session,
  entry: WriteEntry,
): Generator<void, Result<AuditHead, DocumentError>> {
  db.exec('BEGIN IMMEDIATE');
  const isLarge = entry.diff.length > PIECE;
  for (let at = 0; at < entry.diff.length; at += PIECE) {
    const written = writeDiff(entry.diff.slice(at, at + PIECE));
    if (!written.ok) return written;
    if (isLarge) yield;
  }
  const broken = findBroken(db, entry.diff);
  if (broken !== null) return err(broken);
  if (isLarge) yield;
  const diff = JSON.stringify(entry.diff);
  const after = appendLine(db, head, { at: context.now(), who: context.who, label: entry.label, diff });
  if (isLarge) yield;
  const committed = commit(db);
  return committed.ok ? ok(after) : committed;
}

type Stored = Result<{ storedRevision: number }, DocumentError>;

/**
 * Stores one edit, rows and line of the audit trail, in one transaction; all of it or nothing. A large one stops after
 * each piece, where others get a turn that leave the session alone; one that is given up there leaves nothing.
 */
export function* writeInPieces(session: Session, entry: WriteEntry): Generator<void, Stored> {
  if (entry.revision <= session.storedRevision) return ok({ storedRevision: session.storedRevision });
  try {
    const head = yield* writeAll(session, entry);
    if (!head.ok) return head;
    session.head = head.value;
    session.storedRevision = entry.revision;
    return ok({ storedRevision: entry.revision });
  } catch (thrown) {
    return err(fromFailure(thrown));
  } finally {
    if (session.db.inTransaction) session.db.exec('ROLLBACK');
  }
}

/** Stores one edit without a stop. */
export function writeEntry(session: Session, entry: WriteEntry): Stored {
  const pieces = writeInPieces(session, entry);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}
