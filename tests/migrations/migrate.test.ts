import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openInMemory } from '#electron/storage/connection.ts';
import { readSchema, schemaOf } from '#electron/storage/check-schema.ts';
import {
  assertMonotonic,
  migrate,
  migrations,
  SCHEMA_VERSION,
  schemaVersionOf,
} from '#electron/storage/migrations/index.ts';
import type { Migration } from '#electron/storage/migrations/migration.ts';
import { tables } from '#electron/storage/tables/index.ts';
import { valueOf } from '#tests/support/temp-document.ts';

const folder = new URL('../../electron/storage/migrations/', import.meta.url);

describe('the table of migrations', () => {
  test('names every file of the folder, in order, and each has a test', () => {
    const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    const named = migrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(named).toEqual(files.sort());
    const tested = files.filter((name) => existsSync(new URL(name.replace(/\.ts$/, '.test.ts'), import.meta.url)));
    expect(tested).toEqual(files);
  });

  test('counts from 1 without a gap', () => {
    expect(assertMonotonic(migrations)).toBe(migrations);
    const [first] = migrations as readonly [Migration];
    expect(() => assertMonotonic([first, first])).toThrow('migration initial has version 1');
  });

  test('leads to the columns that the tables of entities read and write', () => {
    const db = openInMemory();
    valueOf(migrate(db));
    for (const { name, columns } of Object.values(tables)) {
      const made = db.pragma(`table_info(${name})`) as { name: string }[];
      expect(made.map((column) => column.name)).toEqual([...columns]);
    }
  });

  test('leads to the schema that files are compared with', () => {
    const db = openInMemory();
    for (let version = 1; version <= SCHEMA_VERSION; version++) valueOf(migrate(db, version));
    expect(readSchema(db)).toEqual(schemaOf(SCHEMA_VERSION));
  });
});

describe('migrating', () => {
  const [first] = migrations as readonly [Migration];
  const second: Migration = { version: 2, name: 'second', up: (db) => void db.exec('CREATE TABLE second (x) STRICT') };

  test('goes on from where a file stands', () => {
    const db = openInMemory();
    valueOf(migrate(db, 1));
    const good = { ...second, up: (one: typeof db) => void one.exec('CREATE TABLE second (x TEXT) STRICT') };
    expect(migrate(db, 2, [first, good])).toEqual({ ok: true, value: { from: 1 } });
    expect(schemaVersionOf(db)).toBe(2);
    expect(migrate(db, 2, [first, good])).toEqual({ ok: true, value: { from: 2 } });
  });

  test('that fails leaves everything as it was', () => {
    const db = openInMemory();
    valueOf(migrate(db, 1));
    const before = readSchema(db);
    expect(migrate(db, 2, [first, second])).toEqual({ ok: false, error: { code: 'migrationFailed', version: 2 } });
    expect({ version: schemaVersionOf(db), schema: readSchema(db) }).toEqual({ version: 1, schema: before });
  });

  test('refuses a file from the future', () => {
    const db = openInMemory();
    db.pragma('user_version = 9');
    expect(migrate(db)).toEqual({ ok: false, error: { code: 'fromTheFuture', version: 9 } });
  });
});
