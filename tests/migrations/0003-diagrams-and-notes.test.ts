import { describe, expect, test } from 'vitest';
import { openInMemory } from '#electron/storage/connection.ts';
import { readSchema } from '#electron/storage/check-schema.ts';
import { migrate } from '#electron/storage/migrations/index.ts';
import { valueOf } from '#tests/support/temp-document.ts';

function at(version: number) {
  const db = openInMemory();
  valueOf(migrate(db, version));
  return db;
}

const placed = 'SELECT id, diagram_id, kind, x, group_id, is_locked, layer FROM placement ORDER BY rowid';
const place = (id: string, diagram: string, name: string) =>
  `INSERT INTO placement VALUES ('${id}', '${diagram}', 'external', NULL, NULL, '${name}', 4, 8, 100, 36)`;

describe('version 3', () => {
  test('keeps every place in its order, in no group, not locked and among its like', () => {
    const db = at(2);
    db.exec([place('main/external:V', 'main', 'V'), place('main/external:B', 'main', 'B')].join(';'));
    valueOf(migrate(db, 3));
    const plain = { diagram_id: null, kind: 'external', x: 4, group_id: null, is_locked: 0, layer: 0 };
    expect(db.prepare(placed).all()).toEqual([
      { id: 'main/external:V', ...plain },
      { id: 'main/external:B', ...plain },
    ]);
    expect(db.prepare('SELECT count(*) FROM diagram').pluck().get()).toBe(0);
  });

  test('gives places on another diagram the diagram that they name', () => {
    const db = at(2);
    db.exec([place('area/external:V', 'area', 'V'), place('area/external:B', 'area', 'B')].join(';'));
    valueOf(migrate(db, 3));
    expect(db.prepare('SELECT * FROM diagram').all()).toEqual([
      { id: 'area', name: '', zone_ids: '[]', description: '' },
    ]);
    expect(db.prepare('SELECT DISTINCT diagram_id FROM placement').pluck().all()).toEqual(['area']);
  });

  test('leaves nothing behind of the table that it replaces', () => {
    const db = at(2);
    const before = readSchema(db).map(({ name }) => name);
    valueOf(migrate(db, 3));
    const added = readSchema(db).filter(({ name, type }) => type === 'table' && !before.includes(name));
    expect(added.map(({ name }) => name)).toEqual(['diagram', 'note']);
    expect(before.filter((name) => !readSchema(db).some((one) => one.name === name))).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM sqlite_temp_schema').pluck().get()).toBe(0);
    const strict = readSchema(db).filter(({ type }) => type === 'table');
    expect(strict.every(({ sql }) => sql?.endsWith('STRICT'))).toBe(true);
  });

  test.each([
    ["INSERT INTO diagram VALUES ('main', '', '[]', '')", 'CHECK'],
    ["INSERT INTO diagram VALUES ('D', '', '[', '')", 'CHECK'],
    ["INSERT INTO note VALUES ('N', 'nowhere', '', 'note')", 'FOREIGN KEY'],
    ["INSERT INTO note VALUES ('N', NULL, '', 'poem')", 'CHECK'],
    [
      "INSERT INTO placement SELECT 'main/zone:Z', NULL, 'zone', NULL, NULL, NULL, 'N', 0, 0, 1, 1, NULL, 0, 0",
      'CHECK',
    ],
    [
      "INSERT INTO placement SELECT 'D/external:V', 'D', 'external', NULL, NULL, 'V', NULL, 0, 0, 1, 1, NULL, 0, 0",
      'FOREIGN KEY',
    ],
    [
      "INSERT INTO placement SELECT 'main/external:V', NULL, 'external', NULL, NULL, 'V', NULL, 0, 0, 1, 1, NULL, 2, 0",
      'CHECK',
    ],
    [
      "INSERT INTO placement SELECT 'main/external:V', NULL, 'external', NULL, NULL, 'V', NULL, 0, 0, 1, 1, NULL, 0, 1001",
      'CHECK',
    ],
  ])('refuses %s', (sql, reason) => {
    expect(() => at(3).exec(sql)).toThrow(reason);
  });
});
