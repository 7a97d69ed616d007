import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { appendLine } from './audit-log.ts';
import { APPLICATION_ID, type WritableDb } from './connection.ts';
import { writeInfo, type Origin } from './document-info.ts';
import { migrate } from './migrations/index.ts';
import { canonicalTexts, digestTexts } from './model-digest.ts';
import { checkModel } from './check-model.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';
import { writeModel } from './write-diff.ts';

function fill(db: WritableDb, model: Model, origin: Origin): Result<null, DocumentError> {
  db.pragma(`application_id = ${APPLICATION_ID}`);
  const migrated = migrate(db);
  if (!migrated.ok) return migrated;
  db.exec('BEGIN');
  const written = writeModel(db, model);
  if (!written.ok) return written;
  const label = { key: 'createDocument', params: { digest: digestTexts(canonicalTexts(model)) } };
  writeInfo(db, origin);
  appendLine(db, { seq: 0, hash: '' }, { at: origin.now(), who: origin.who, label, diff: '[]' });
  db.exec('COMMIT');
  return ok(null);
}

/** Puts a plant into a new database; its audit trail begins with the digest of that plant. */
export function createDatabase(
  open: () => WritableDb,
  model: Model,
  origin: Origin,
): Result<WritableDb, DocumentError> {
  const checked = checkModel(model);
  if (!checked.ok) return checked;
  let db: WritableDb | undefined;
  let isFilled = false;
  try {
    db = open();
    const filled = fill(db, model, origin);
    isFilled = filled.ok;
    return filled.ok ? ok(db) : filled;
  } catch (thrown) {
    return err(fromFailure(thrown));
  } finally {
    if (!isFilled) db?.close();
  }
}
