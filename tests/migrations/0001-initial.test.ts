import { describe, expect, test } from 'vitest';
import { openInMemory } from '#electron/storage/connection.ts';
import { readSchema } from '#electron/storage/check-schema.ts';
import { migrate, schemaVersionOf } from '#electron/storage/migrations/index.ts';
import { valueOf } from '#tests/support/temp-document.ts';

function atVersionOne() {
  const db = openInMemory();
  valueOf(migrate(db, 1));
  return db;
}

describe('version 1', () => {
  test('has a table for every kind of entity, the trail and what the file says of itself', () => {
    const made = readSchema(atVersionOne()).filter(({ type }) => type === 'table');
    const entities = 'asset assumption channel conduit countermeasure placement policy requirement_status scenario suc';
    const names = [...entities.split(' '), 'threat_source', 'zone', 'audit_log', 'document_info'];
    expect(made.map(({ name }) => name)).toEqual(names.sort());
    expect(made.filter(({ sql }) => !sql?.endsWith('STRICT'))).toEqual([]);
  });

  test('has nothing but tables and their indexes', () => {
    const types = new Set(readSchema(atVersionOne()).map(({ type }) => type));
    expect(types).toEqual(new Set(['table', 'index']));
  });

  test.each([
    ["INSERT INTO zone SELECT 'Z', '', '', 'moon', NULL, NULL, '', '', 1, '', '', NULL, NULL, ''", 'CHECK'],
    [
      "INSERT INTO zone SELECT 'Z', '', '', 'dmz', NULL, NULL, '', '', 'yes', '', '', NULL, NULL, ''",
      'cannot store TEXT',
    ],
    ["INSERT INTO zone SELECT 'Z', '', '', 'dmz', 'Y', NULL, '', '', 1, '', '', NULL, NULL, ''", 'FOREIGN KEY'],
    ["INSERT INTO zone SELECT 'Z', '', '', 'dmz', NULL, NULL, '', '', 1, '', '', '{', NULL, ''", 'CHECK'],
    [
      "INSERT INTO conduit SELECT 'C', '', NULL, NULL, NULL, 'Vendor', '[]', 'wired', '[]', '', NULL, NULL, ''",
      'CHECK',
    ],
    ["INSERT INTO placement SELECT 'x', 'main', 'external', NULL, NULL, 'Vendor', 0, 0, 1, 1", 'CHECK'],
  ])('refuses %s', (sql, reason) => {
    expect(() => atVersionOne().exec(sql)).toThrow(reason);
  });

  test('sets the version in the same transaction', () => {
    expect(schemaVersionOf(atVersionOne())).toBe(1);
  });
});
