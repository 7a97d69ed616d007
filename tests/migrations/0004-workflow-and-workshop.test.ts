import { describe, expect, test } from 'vitest';
import { readSchema } from '#electron/storage/check-schema.ts';
import { openInMemory } from '#electron/storage/connection.ts';
import { migrate } from '#electron/storage/migrations/index.ts';
import { valueOf } from '#tests/support/temp-document.ts';

function at(version: number) {
  const db = openInMemory();
  valueOf(migrate(db, version));
  return db;
}

const scenario = `INSERT INTO scenario (id, name, subject_kind, technique_ids, vulnerability, consequences, countermeasure_ids, assumption_ids, description)
  VALUES ('R', '', 'suc', '[]', '', '{}', '[]', '[]', '')`;

describe('version 4', () => {
  test('keeps every scenario, with nothing that it enables and no assumption that moves it', () => {
    const db = at(3);
    db.exec(scenario);
    valueOf(migrate(db, 4));
    expect(db.prepare('SELECT id, enabled_consequences, assumption_effects FROM scenario').all()).toEqual([
      { id: 'R', enabled_consequences: '{}', assumption_effects: '{}' },
    ]);
  });

  test('adds the tables of decisions, meetings and what comes after, all strict', () => {
    const db = at(3);
    const before = new Set(readSchema(db).map(({ name }) => name));
    valueOf(migrate(db, 4));
    const added = readSchema(db).filter(({ name, type }) => type === 'table' && !before.has(name));
    expect(added.map(({ name }) => name)).toEqual([
      'ballot',
      'baseline',
      'comparison',
      'initial_risk',
      'reassessment_trigger',
      'verification',
      'workshop',
    ]);
    expect(added.every(({ sql }) => sql?.endsWith('STRICT'))).toBe(true);
  });

  test.each([
    ["INSERT INTO comparison VALUES ('suc', 'suc', NULL, NULL, NULL, 'maybe', '', '', '')", 'CHECK'],
    ["INSERT INTO comparison VALUES ('zone:X', 'suc', NULL, NULL, NULL, 'tolerable', '', '', '')", 'CHECK'],
    ["INSERT INTO comparison VALUES ('zone:Z', 'zone', 'Z', NULL, NULL, 'tolerable', '', '', '')", 'FOREIGN KEY'],
    ["INSERT INTO verification VALUES ('suc/SR 1.2', 'suc', NULL, NULL, NULL, 'SR 1.1', '[]', '', 0)", 'CHECK'],
    ["INSERT INTO verification VALUES ('suc/SR 1.1', 'suc', NULL, NULL, NULL, 'SR 1.1', '[]', '', 2)", 'CHECK'],
    ["INSERT INTO ballot VALUES ('W/R/q', 'W', 'R', 'q', '{}', 0, NULL, '', '', '')", 'FOREIGN KEY'],
    ["INSERT INTO ballot VALUES ('W/R/x', 'W', 'R', 'q', '{}', 0, NULL, '', '', '')", 'CHECK'],
    ["INSERT INTO workshop VALUES ('W', '', '', '', '', '[]', '[', NULL, '', '[]', '')", 'CHECK'],
    ["INSERT INTO reassessment_trigger VALUES ('T', 'moon', '', NULL, '', '[]', NULL, '')", 'CHECK'],
    ["INSERT INTO baseline VALUES ('B', '', '', '', '', '', '', -1, '[]')", 'CHECK'],
    ['UPDATE suc SET review_months = 0', 'CHECK'],
  ])('refuses %s', (sql, reason) => {
    const db = at(4);
    db.exec("INSERT INTO suc VALUES ('suc', 'P', '', '', '', '', '[]', '[]', '', '', '', '', NULL)");
    expect(() => db.transaction(() => db.exec(sql))()).toThrow(reason);
  });
});
