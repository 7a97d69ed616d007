import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { checkSchema } from './check-schema.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import { migrate } from './migrations/index.ts';
import { readModel } from './read-model.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';

type Orphan = { readonly table: string; readonly rowid: number; readonly fkid: number };

/** The first row that refers to nothing, with the column that does. */
export function findOrphan(db: ReadableDb): DocumentError | null {
  const orphan = db.prepare('PRAGMA foreign_key_check').get() as Orphan | undefined;
  if (orphan === undefined) return null;
  const { table, rowid, fkid } = orphan;
  const keys = db.pragma(`foreign_key_list(${table})`) as { id: number; from: string }[];
  const row = db.prepare(`SELECT id FROM ${table} WHERE rowid = ?`).get(rowid) as { id: string } | undefined;
  const field = keys.find((key) => key.id === fkid)?.from ?? '';
  return { code: 'invalidRecord', table, id: String(row?.id ?? rowid).slice(0, 200), field };
}

/**
 * Whether the pages of a database are whole, as SQLite sees it. The CHECK constraints are left out: they take SQLite four
 * times as long as the pages, and whoever reads the rows checks the same and more.
 */
export function checkPages(db: ReadableDb): Result<null, DocumentError> {
  db.pragma('ignore_check_constraints = ON');
  try {
    const answer = String(db.pragma('quick_check(1)', { simple: true }));
    return answer === 'ok' ? ok(null) : err({ code: 'corrupt', detail: answer.slice(0, 200) });
  } finally {
    db.pragma('ignore_check_constraints = OFF');
  }
}

/**
 * Everything that a copy of an untrusted file goes through before its contents are believed, in an order in which no
 * step does more work than the file is long. The copy is brought to today's schema version on the way.
 */
export function inspect(db: WritableDb, version: number): Result<Model, DocumentError> {
  try {
    const schema = checkSchema(db, version);
    if (!schema.ok) return schema;
    const pages = checkPages(db);
    if (!pages.ok) return pages;
    const migrated = migrate(db);
    if (!migrated.ok) return migrated;
    const orphan = findOrphan(db);
    return orphan === null ? readModel(db) : err(orphan);
  } catch (thrown) {
    return err(fromFailure(thrown));
  }
}
