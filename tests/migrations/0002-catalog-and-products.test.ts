import { describe, expect, test } from 'vitest';
import { openInMemory } from '#electron/storage/connection.ts';
import { readSchema } from '#electron/storage/check-schema.ts';
import { migrate } from '#electron/storage/migrations/index.ts';
import { valueOf } from '#tests/support/temp-document.ts';

function atVersionOne() {
  const db = openInMemory();
  valueOf(migrate(db, 1));
  return db;
}

describe('version 2', () => {
  test('keeps the scenarios of version 1, proposed by nothing', () => {
    const db = atVersionOne();
    db.exec(
      `INSERT INTO scenario VALUES ('R1', 'Stop', 'suc', NULL, NULL, NULL, NULL, '["T0866"]', '', '{}', '3', NULL, '2', NULL, '[]', NULL, NULL, '[]', '')`,
    );
    valueOf(migrate(db, 2));
    expect(db.prepare('SELECT id, name, technique_ids, pattern_id FROM scenario').all()).toEqual([
      { id: 'R1', name: 'Stop', technique_ids: '["T0866"]', pattern_id: null },
    ]);
  });

  test('adds products, own catalog entries and dismissals, all strict', () => {
    const db = atVersionOne();
    const before = new Set(readSchema(db).map(({ name }) => name));
    valueOf(migrate(db, 2));
    const added = readSchema(db).filter(({ name, type }) => type === 'table' && !before.has(name));
    expect(added.map(({ name }) => name)).toEqual(['catalog_entry', 'dismissal', 'product']);
    expect(added.every(({ sql }) => sql?.endsWith('STRICT'))).toBe(true);
  });

  test.each([
    ["INSERT INTO product VALUES ('P', 'v', 'n', '1', '[]', NULL, '{', '', NULL, '')", 'CHECK'],
    ["INSERT INTO catalog_entry VALUES ('threat/X', 'moon', 'X', '{}')", 'CHECK'],
    ["INSERT INTO catalog_entry VALUES ('threat/Y', 'threat', 'X', '{}')", 'CHECK'],
    ["INSERT INTO dismissal VALUES (NULL, '')", 'NOT NULL'],
  ])('refuses %s', (sql, reason) => {
    const db = atVersionOne();
    valueOf(migrate(db, 2));
    expect(() => db.exec(sql)).toThrow(reason);
  });
});
