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

function writeAll({ db, writeDiff, head, context }: Session, entry: WriteEntry): Result<AuditHead, DocumentError> {
  db.exec('BEGIN IMMEDIATE');
  const written = writeDiff(entry.diff);
  if (!written.ok) return written;
  const broken = findBroken(db, entry.diff);
  if (broken !== null) return err(broken);
  const diff = JSON.stringify(entry.diff);
  const after = appendLine(db, head, { at: context.now(), who: context.who, label: entry.label, diff });
  const committed = commit(db);
  return committed.ok ? ok(after) : committed;
}

/** Stores one edit, rows and line of the audit trail, in one transaction; all of it or nothing. */
export function writeEntry(session: Session, entry: WriteEntry): Result<{ storedRevision: number }, DocumentError> {
  if (entry.revision <= session.storedRevision) return ok({ storedRevision: session.storedRevision });
  try {
    const head = writeAll(session, entry);
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
