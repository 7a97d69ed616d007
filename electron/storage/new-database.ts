import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { appendLine } from './audit-log.ts';
import { APPLICATION_ID, openWritable, type WritableDb } from './connection.ts';
import { writeInfo, type Origin } from './document-info.ts';
import { migrate } from './migrations/index.ts';
import { canonicalTexts, digestTexts } from './model-digest.ts';
import { checkModel } from './check-model.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';
import { writeModel } from './write-diff.ts';

function fill(db: WritableDb, model: Model, origin: Origin): void {
  const label = { key: 'createDocument', params: { digest: digestTexts(canonicalTexts(model)) } };
  writeModel(db, model);
  writeInfo(db, origin);
  appendLine(db, { seq: 0, hash: '' }, { at: origin.now(), who: origin.who, label, diff: '[]' });
}

/** Makes a database with a plant in it; its audit trail begins with the digest of that plant. */
export function createDatabase(file: string, model: Model, origin: Origin): Result<WritableDb, DocumentError> {
  const checked = checkModel(model);
  if (!checked.ok) return checked;
  let db: WritableDb | undefined;
  try {
    db = openWritable(file, { create: true });
    db.pragma(`application_id = ${APPLICATION_ID}`);
    const migrated = migrate(db);
    if (!migrated.ok) return migrated;
    db.transaction(fill)(db, model, origin);
    return ok(db);
  } catch (thrown) {
    db?.close();
    return err(fromFailure(thrown));
  }
}
