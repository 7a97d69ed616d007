import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#electron/storage/document-file.ts';
import { hashLine, type AuditLine } from '#electron/storage/audit-log.ts';
import { plantFile, renameZone, storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

/** A saved file with the creation and three edits in its trail, after somebody else's SQL. */
function tamperedWith(sql: string): { context: ReturnType<typeof storageContext>; file: string } {
  const folder = temporaryFolder();
  const file = plantFile(folder);
  const context = storageContext(folder);
  const document = valueOf(openDocument(context, file));
  const names = ['one', 'two', 'three'];
  names.forEach((name, at) => valueOf(renameZone(document, name, names[at - 1])));
  valueOf(document.save());
  document.close({ keep: false });
  const db = new Database(file);
  db.exec(sql);
  db.close();
  return { context, file };
}

const broken = (seq: number) => ({ state: 'broken', seq });
const cases = [
  { name: 'nobody', sql: '', trail: { state: 'intact' } },
  { name: 'who changed a row that was edited', sql: "UPDATE zone SET name = 'x' WHERE id = 'Z1'", trail: broken(4) },
  {
    name: 'who changed a row that was never edited',
    sql: "UPDATE zone SET name = 'x' WHERE id = 'Z3'",
    trail: broken(1),
  },
  { name: 'who added a row', sql: "INSERT INTO assumption VALUES ('new', '', '', 'open', '')", trail: broken(1) },
  { name: 'who locked a place', sql: 'UPDATE placement SET is_locked = 1', trail: broken(1) },
  { name: 'who brought a place to the front', sql: 'UPDATE placement SET layer = 9', trail: broken(1) },
  { name: 'who put a place into a group', sql: "UPDATE placement SET group_id = 'x'", trail: broken(1) },
  { name: 'who changed a line', sql: "UPDATE audit_log SET who = 'Ben' WHERE seq = 3", trail: broken(3) },
  { name: 'who took a line out', sql: 'DELETE FROM audit_log WHERE seq = 3', trail: broken(2) },
  { name: 'who took the last line', sql: 'DELETE FROM audit_log WHERE seq = 4', trail: broken(3) },
  { name: 'who took the first line', sql: 'DELETE FROM audit_log WHERE seq = 1', trail: broken(2) },
  { name: 'who took all lines', sql: 'DELETE FROM audit_log', trail: broken(0) },
  { name: 'who wrote a line that is none', sql: "UPDATE audit_log SET diff = '[1]' WHERE seq = 2", trail: broken(2) },
];

describe('the audit trail after somebody', () => {
  test.each(cases)('$name', ({ sql, trail }) => {
    const { context, file } = tamperedWith(sql);
    const document = valueOf(openDocument(context, file));
    expect(document.auditTrail()).toEqual(trail);
    document.close({ keep: false });
  });

  test('who wrote his own line with a hash that fits is told by the rows', () => {
    const { context, file } = tamperedWith('');
    const db = new Database(file);
    const last = db.prepare('SELECT * FROM audit_log WHERE seq = 4').get() as AuditLine;
    const forged = {
      ...last,
      seq: 5,
      previous_hash: last.hash,
      diff: '[{"kind":"zone","id":"Z9","before":null,"after":{}}]',
    };
    db.prepare(
      'INSERT INTO audit_log VALUES (@seq, @at, @who, @command, @parameters, @diff, @previous_hash, @hash)',
    ).run({
      ...forged,
      hash: hashLine(forged),
    });
    db.close();
    const document = valueOf(openDocument(context, file));
    expect(document.auditTrail()).toEqual(broken(5));
    document.close({ keep: false });
  });
});

describe('the log', () => {
  test('comes newest first, page by page', () => {
    const { context, file } = tamperedWith('');
    const document = valueOf(openDocument(context, file));
    const seqs = (options: { before?: number; limit?: number }) => valueOf(document.log(options)).map(({ seq }) => seq);
    expect([seqs({ limit: 2 }), seqs({ before: 3, limit: 2 }), seqs({ before: 1 })]).toEqual([[4, 3], [2, 1], []]);
    document.close({ keep: false });
  });

  test('holds what an edit changed', () => {
    const { context, file } = tamperedWith('');
    const document = valueOf(openDocument(context, file));
    const [last] = valueOf(document.log({ limit: 1 }));
    expect(last?.diff[0]).toMatchObject({ kind: 'zone', id: 'Z1', before: { name: 'two' }, after: { name: 'three' } });
    document.close({ keep: false });
  });

  test('that cannot be read is an error, not a crash', () => {
    const { context, file } = tamperedWith("UPDATE audit_log SET diff = '{}'");
    const document = valueOf(openDocument(context, file));
    expect(document.log()).toEqual({ ok: false, error: { code: 'corrupt', detail: 'audit trail' } });
    document.saveAs(join(context.workingFolder, '..', 'again.iecmodel'));
    document.close({ keep: false });
  });
});
