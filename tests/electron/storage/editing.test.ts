import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readModelFile } from '#electron/storage/model-file.ts';
import type { EntityChange } from '#shared/diff/model-diff.ts';
import type { AuditFinding } from '#shared/model/audit.ts';
import type { Subject } from '#shared/model/subject.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import {
  change,
  freshStatus,
  openedPlant,
  renameZone,
  savedName,
  store,
  valueOf,
} from '#tests/support/temp-document.ts';

describe('an open document', () => {
  test('leaves its file alone until it is saved', () => {
    const { file, document } = openedPlant();
    const before = readFileSync(file);
    expect(document.status()).toEqual(freshStatus);
    expect(renameZone(document, 'New')).toEqual({ ok: true, value: { storedRevision: 1 } });
    expect(document.status()).toEqual({ ...freshStatus, storedRevision: 1, hasUnsavedEdits: true });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(document.save()).toEqual({ ok: true, value: { savedRevision: 1 } });
    expect(document.status()).toEqual({ ...freshStatus, storedRevision: 1, savedRevision: 1 });
    expect(savedName(file)).toBe('New');
    document.close({ keep: false });
  });

  test('leaves nothing behind when it is closed', () => {
    const { folder, document } = openedPlant();
    renameZone(document, 'New');
    document.close({ keep: false });
    expect(readdirSync(folder).sort()).toEqual(['plant.iecmodel', 'working']);
    expect(readdirSync(join(folder, 'working'))).toEqual([]);
  });

  test('stores an edit once, however often it is sent', () => {
    const { document } = openedPlant();
    const entry = {
      revision: 1,
      label: { key: 'edit', params: { n: 1 } },
      diff: change(document.model, 'zone', 'Z1', { name: 'New' }),
    };
    expect([document.write(entry), document.write(entry)]).toEqual(
      Array(2).fill({ ok: true, value: { storedRevision: 1 } }),
    );
    expect(
      valueOf(document.log()).map(({ seq, who, label, diff }) => ({ seq, who, key: label.key, changes: diff.length })),
    ).toEqual([
      { seq: 2, who: 'Ana', key: 'edit', changes: 1 },
      { seq: 1, who: '', key: 'createDocument', changes: 0 },
    ]);
    document.close({ keep: false });
  });

  test('says who saved it, when and with what', () => {
    const { folder, document } = openedPlant();
    const file = join(folder, 'other.iecmodel');
    document.saveAs(file);
    expect(valueOf(readModelFile(file)).info).toMatchObject({
      saved_by_app: '0.1.0',
      saved_at: '2026-11-01T00:00:02.000Z',
    });
    expect(document.target()).toBe(file);
    expect(readdirSync(folder).sort()).toEqual([
      '.~lock.other.iecmodel#',
      'other.iecmodel',
      'plant.iecmodel',
      'working',
    ]);
    document.close({ keep: false });
  });
});

function auditFinding(subject: Subject): AuditFinding {
  return { id: 'F1', text: '', severity: 'minor', requirementId: null, subject };
}

describe('an edit that cannot be', () => {
  const without = (kind: 'conduit' | 'suc', id: string) => (model: ReturnType<typeof smallPlant>) =>
    [{ kind, id, before: model[kind].get(id), after: null }] as unknown as EntityChange[];
  const zone = smallPlant().zone.get('Z1');
  const cases = [
    {
      name: 'that removes what others refer to',
      diff: without('conduit', 'C1'),
      error: { code: 'invalidRecord', field: expect.stringMatching(/conduit_id$/) as string },
    },
    { name: 'that removes the SUC', diff: without('suc', 'suc'), error: { code: 'invalidRecord', table: 'suc' } },
    {
      name: 'that refers to nothing in a list',
      diff: (model: ReturnType<typeof smallPlant>) => change(model, 'conduit', 'C1', { via: ['nowhere'] }),
      error: { code: 'invalidRecord', table: 'conduit', id: 'C1', field: 'via' },
    },
    {
      name: 'that shows a zone that is none',
      diff: (model: ReturnType<typeof smallPlant>) => change(model, 'diagram', 'D1', { zoneIds: ['Z2', 'nowhere'] }),
      error: { code: 'invalidRecord', table: 'diagram', id: 'D1', field: 'zone_ids' },
    },
    {
      name: 'that puts a note on no diagram',
      diff: (model: ReturnType<typeof smallPlant>) => change(model, 'note', 'N1', { diagramId: 'nowhere' }),
      error: { code: 'invalidRecord', table: 'note' },
    },
    {
      name: 'that puts a zone into itself',
      diff: (model: ReturnType<typeof smallPlant>) => change(model, 'zone', 'Z1', { parentId: 'Z2' }),
      error: { code: 'invalidRecord', table: 'zone', id: 'Z1', field: 'parentId' },
    },
    {
      name: 'that puts a conduit between a zone and itself',
      diff: (model: ReturnType<typeof smallPlant>) => change(model, 'conduit', 'C1', { from: 'Z3', to: 'Z3' }),
      error: { code: 'invalidRecord', table: 'conduit', id: 'C1' },
    },
    {
      name: 'that takes the levels of the matrix away',
      diff: (model: ReturnType<typeof smallPlant>) => change(model, 'policy', 'policy', { riskLevels: [] }),
      error: { code: 'invalidRecord', table: 'policy', field: 'matrix' },
    },
    {
      name: 'that keeps evidence in a file that is not there',
      diff: (model: ReturnType<typeof smallPlant>) =>
        change(model, 'countermeasure', 'M1', { attachmentIds: ['none'] }),
      error: { code: 'invalidRecord', table: 'countermeasure', id: 'M1', field: 'attachment_ids' },
    },
    {
      name: 'that comes from an audit that is not there',
      diff: (model: ReturnType<typeof smallPlant>) =>
        change(model, 'action', 'X1', { source: { kind: 'audit', id: 'none' } }),
      error: { code: 'invalidRecord', table: 'action', id: 'X1', field: 'source' },
    },
    {
      name: 'that found something at a zone that is not there',
      diff: (model: ReturnType<typeof smallPlant>) =>
        change(model, 'audit', 'U1', { findings: [auditFinding({ kind: 'zone', id: 'none' })] }),
      error: { code: 'invalidRecord', table: 'audit', id: 'U1', field: 'findings' },
    },
    {
      name: 'that ends an outage before it starts',
      diff: (model: ReturnType<typeof smallPlant>) => change(model, 'outage', 'O1', { end: '2027-03-31' }),
      error: { code: 'invalidRecord', table: 'outage', id: 'O1' },
    },
    {
      name: 'that attaches more than 20 MiB',
      diff: () =>
        Array.from({ length: 20 }, (_, at) => {
          const after = { id: `L-${at}`, name: '', mediaType: '', content: 'A'.repeat(1_398_104), note: '' };
          return { kind: 'attachment', id: after.id, before: null, after } as unknown as EntityChange;
        }),
      error: { code: 'invalidRecord', table: 'attachment', field: 'content' },
    },
    {
      name: 'that starts from something else than is stored',
      diff: () =>
        [{ kind: 'zone', id: 'Z1', before: { ...zone, name: 'other' }, after: zone }] as unknown as EntityChange[],
      error: { code: 'outOfOrder', table: 'zone', id: 'Z1' },
    },
    {
      name: 'that creates what is there',
      diff: () => [{ kind: 'zone', id: 'Z1', before: null, after: zone }] as unknown as EntityChange[],
      error: { code: 'outOfOrder', table: 'zone', id: 'Z1' },
    },
    {
      name: 'whose id is half a character',
      diff: () =>
        [{ kind: 'zone', id: '\uD800', before: null, after: { ...zone, id: '\uD800' } }] as unknown as EntityChange[],
      error: { code: 'invalidRecord', table: 'zone', field: 'id' },
    },
  ];

  test.each(cases)('$name is refused as a whole', ({ diff, error }) => {
    const { document } = openedPlant();
    const good = change(document.model, 'threatSource', [...document.model.threatSource.keys()][0] ?? '', {
      name: 'New',
    });
    expect(store(document, [...good, ...diff(document.model)])).toMatchObject({ ok: false, error });
    expect(document.status()).toEqual(freshStatus);
    expect(document.auditTrail()).toEqual({ state: 'intact' });
    expect(renameZone(document, 'still works').ok).toBe(true);
    document.close({ keep: false });
  });

  test('keeps half a character in a text from breaking the trail', () => {
    const { document } = openedPlant();
    expect(renameZone(document, 'a\uD800').ok).toBe(true);
    expect(renameZone(document, 'b', 'a\uD800').ok).toBe(true);
    expect(document.auditTrail()).toEqual({ state: 'intact' });
    document.close({ keep: false });
  });
});
