import { err, ok, type Result } from '#shared/result.ts';
import { openInMemory, type ReadableDb } from './connection.ts';
import { migrate } from './migrations/index.ts';
import type { DocumentError } from './storage-error.ts';

/** An object of a database, as its schema table has it. */
export type SchemaObject = {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly sql: string | null;
};

/** Every object of a database, by name. */
export function readSchema(db: ReadableDb): SchemaObject[] {
  return db
    .prepare('SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema ORDER BY name, type')
    .all() as SchemaObject[];
}

const schemas = new Map<number, readonly SchemaObject[]>();

/** The objects of a file that we wrote at a schema version. */
export function schemaOf(version: number): readonly SchemaObject[] {
  const known = schemas.get(version);
  if (known) return known;
  const db = openInMemory();
  migrate(db, version);
  const schema = readSchema(db);
  db.close();
  schemas.set(version, schema);
  return schema;
}

function textOf({ type, name, table, sql }: SchemaObject): string {
  return JSON.stringify([type, name, table, sql]);
}

/** Refuses a file with an object that is not, to the letter, one that we made at its version, or that lacks one. */
export function checkSchema(db: ReadableDb, version: number): Result<null, DocumentError> {
  const expected = schemaOf(version);
  const missing = new Set(expected.map(textOf));
  for (const object of readSchema(db)) {
    if (!missing.delete(textOf(object))) return err({ code: 'foreignSchema', object: object.name.slice(0, 200) });
  }
  if (missing.size === 0) return ok(null);
  const [first] = missing;
  return err({ code: 'corrupt', detail: `missing ${String(first).slice(0, 60)}` });
}
