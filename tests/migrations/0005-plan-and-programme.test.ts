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

const suc = "INSERT INTO suc VALUES ('suc', 'P', '', '', '', '', '[]', '[]', '', '', '', '', NULL)";
const measure = `INSERT INTO countermeasure (id, name, status, subjects, requirement_ids, likelihood_steps, consequence_steps, cost_once, cost_per_year, department, person, dependency_ids, evidence, must_not_sit_on, description)
  VALUES ('M', 'Rules', 'planned', '[]', '[]', 1, 0, 10, 0, 'OT', '', '[]', '', '[]', '')`;

describe('version 5', () => {
  test('keeps every measure and the SUC, with nothing in what is new', () => {
    const db = at(4);
    db.exec(suc);
    db.exec(measure);
    valueOf(migrate(db, 5));
    expect(db.prepare('SELECT currency, cover_text, logo_id FROM suc').all()).toEqual([
      { currency: null, cover_text: '', logo_id: null },
    ]);
    const columns = 'id, cost_once, type_id, rejection, effect_reason, effort, needs_outage, attachment_ids';
    expect(db.prepare(`SELECT ${columns} FROM countermeasure`).all()).toEqual([
      {
        id: 'M',
        cost_once: 10,
        type_id: null,
        rejection: '',
        effect_reason: '',
        effort: 0,
        needs_outage: 0,
        attachment_ids: '[]',
      },
    ]);
  });

  test('adds the tables of plan, programme and what comes after, all strict', () => {
    const db = at(4);
    const before = new Set(readSchema(db).map(({ name }) => name));
    valueOf(migrate(db, 5));
    const added = readSchema(db).filter(({ name, type }) => type === 'table' && !before.has(name));
    expect(added.map(({ name }) => name)).toEqual([
      'action',
      'attachment',
      'audit',
      'incident',
      'outage',
      'programme_record',
      'programme_status',
      'review',
    ]);
    expect(added.every(({ sql }) => sql?.endsWith('STRICT'))).toBe(true);
  });

  test.each([
    ["INSERT INTO outage VALUES ('O', '', '2027-02-01', '2027-01-31', '[]')", 'CHECK'],
    ["INSERT INTO outage VALUES ('O', '', NULL, NULL, '[')", 'CHECK'],
    ["INSERT INTO attachment VALUES ('L', '', '', printf('%.1400001c', 'A'), '')", 'CHECK'],
    ["UPDATE suc SET logo_id = 'L'", 'FOREIGN KEY'],
    ["UPDATE suc SET currency = 'EURO'", 'CHECK'],
    ["INSERT INTO programme_status VALUES ('2-1//X', '2-1', '', 'Y', NULL, NULL, '', '', '[]')", 'CHECK'],
    ["INSERT INTO programme_status VALUES ('3-3//Y', '3-3', '', 'Y', NULL, NULL, '', '', '[]')", 'CHECK'],
    ["INSERT INTO programme_status VALUES ('2-1//Y', '2-1', '', 'Y', NULL, 5, '', '', '[]')", 'CHECK'],
    ["INSERT INTO programme_record VALUES ('G', 'song', '', '', NULL, NULL, '', '[]')", 'CHECK'],
    ["INSERT INTO incident VALUES ('I', '', NULL, '', '', '[]', '')", 'CHECK'],
    ["INSERT INTO audit VALUES ('U', '', 'secret', '', NULL, '', '[]')", 'CHECK'],
    ["INSERT INTO review VALUES ('V', '', NULL, NULL, '', 'T', '')", 'CHECK'],
    ["INSERT INTO action VALUES ('X', '', '', NULL, 'lost', NULL, NULL, '')", 'CHECK'],
  ])('refuses %s', (sql, reason) => {
    const db = at(4);
    db.exec(suc);
    valueOf(migrate(db, 5));
    expect(() => db.transaction(() => db.exec(sql))()).toThrow(reason);
  });
});
