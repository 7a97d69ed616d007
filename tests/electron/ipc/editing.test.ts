import { abandonSession, closeSession } from '#electron/ipc/close-session.ts';
import Database from 'better-sqlite3';
import type { DocumentStatus, Request } from '#shared/ipc/contract.ts';
import { modelOfText } from '#shared/ipc/wire-text.ts';
import { sucOf } from '#shared/model/model.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { newDocument } from '#tests/support/new-document.ts';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const mill = newDocument();
const { path, zonesInFile, zonesAfterReload } = mill;
const label = { key: 'createZone', params: {} };

function newZone(id: string, revision: number): Request<'document:write'> {
  const after = zoneSchema.parse({ id, name: `Zone ${id}` });
  return {
    documentId: mill.documentId,
    revision,
    label,
    diff: JSON.stringify([{ kind: 'zone', id, before: null, after }]),
  };
}
async function saveAs(): Promise<void> {
  mill.app.desktop.save = { path: path(), mayReplace: true };
  await mill.app.call('document:saveAs', { documentId: mill.documentId });
}

describe('an edit', () => {
  it('is answered when it is stored', async () => {
    expect(await mill.app.call('document:write', newZone('Z1', 1))).toEqual({ ok: true, value: { storedRevision: 1 } });
    expect(await mill.app.call('document:write', newZone('Z2', 2))).toEqual({ ok: true, value: { storedRevision: 2 } });
    expect(await zonesAfterReload()).toEqual(['Z1', 'Z2']);
  });

  it('that comes twice is stored once', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    expect(await mill.app.call('document:write', newZone('Z1', 1))).toEqual({ ok: true, value: { storedRevision: 1 } });
    expect(await zonesAfterReload()).toEqual(['Z1']);
  });

  it('that leaves one out is refused', async () => {
    const answer = await mill.app.call('document:write', newZone('Z1', 2));
    expect(answer.ok ? null : answer.error).toEqual({ code: 'outOfOrder', params: { table: 'edit', id: 2 } });
  });

  it('counts from one again after the page was lost', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    expect(await zonesAfterReload()).toEqual(['Z1']);
    expect(await mill.app.call('document:write', newZone('Z2', 1))).toEqual({ ok: true, value: { storedRevision: 1 } });
    expect(await zonesAfterReload()).toEqual(['Z1', 'Z2']);
  });

  const zone = zoneSchema.parse({ id: 'Z1', name: 'Zone' });
  it.each([
    ['of a kind that there is not', { kind: 'toString', id: 'Z1', before: null, after: zone }, 'invalidRecord'],
    [
      'with a field that there is not',
      { kind: 'zone', id: 'Z1', before: null, after: { ...zone, x: 1 } },
      'invalidRecord',
    ],
    [
      'with a value that cannot be',
      { kind: 'zone', id: 'Z1', before: null, after: { ...zone, name: 7 } },
      'invalidRecord',
    ],
    ['under another id', { kind: 'zone', id: 'Z2', before: null, after: zone }, 'invalidRecord'],
    ['of what is not stored', { kind: 'zone', id: 'Z1', before: zone, after: null }, 'outOfOrder'],
  ])('%s is refused and changes nothing', async (_name, change, code) => {
    const answer = await mill.app.call('document:write', {
      documentId: mill.documentId,
      revision: 1,
      label,
      diff: JSON.stringify([change]),
    });
    expect(answer.ok ? null : answer.error.code).toBe(code);
    expect(await zonesAfterReload()).toEqual([]);
    expect(mill.app.bugs).toEqual([]);
  });

  it.each(['', '{', '{}', 'null'])(
    'as a text that is no list of changes (%j) is refused and changes nothing',
    async (diff) => {
      const answer = await mill.app.call('document:write', { documentId: mill.documentId, revision: 1, label, diff });
      expect(answer).toEqual({ ok: false, error: { code: 'badRequest', params: { channel: 'document:write' } } });
      expect(await zonesAfterReload()).toEqual([]);
    },
  );

  it('of a document of another window is refused', async () => {
    expect(await mill.app.call('document:write', newZone('Z1', 1), 2)).toEqual({
      ok: false,
      error: { code: 'noSuchDocument', params: {} },
    });
  });
});

describe('the audit trail', () => {
  it('that somebody changed behind the back of the app is told', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    await saveAs();
    abandonSession(mill.app.services, 1);
    const db = new Database(path());
    db.exec("UPDATE zone SET name = 'Other'");
    db.close();
    await mill.app.call('document:openDropped', { path: path() });
    await Promise.all(mill.app.later.map((task) => task()));
    expect(
      mill.app.desktop.events.map(({ channel, payload }) => [channel, (payload as DocumentStatus).auditTrail]),
    ).toEqual([['document:status', 'broken']]);
  });
});

describe('saving', () => {
  it('asks for a place, writes what was edited, and says where', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    mill.app.desktop.save = { path: path(), mayReplace: false };
    const answer = await mill.app.call('document:saveAs', { documentId: mill.documentId });
    expect(answer.ok && answer.value?.fileName).toBe('mill.iecmodel');
    expect(zonesInFile()).toEqual(['Z1']);
    expect(mill.app.services.recent.list().map(({ fileName }) => fileName)).toEqual(['mill.iecmodel']);
    expect(mill.app.desktop.faces.get(1)).toEqual({ name: 'mill.iecmodel', path: path(), isDirty: false });
  });

  it('writes to the same file afterwards', async () => {
    await saveAs();
    await mill.app.call('document:write', newZone('Z1', 1));
    const answer = await mill.app.call('document:save', { documentId: mill.documentId });
    expect(answer.ok && answer.value.isChangedOutside).toBe(false);
    expect(zonesInFile()).toEqual(['Z1']);
  });

  it('never replaces a file that changed outside unless told to', async () => {
    await saveAs();
    await mill.app.call('document:write', newZone('Z1', 1));
    appendFileSync(path(), 'somebody else');
    const changed = readFileSync(path());
    const status = await mill.app.call('document:status', { documentId: mill.documentId });
    expect(status.ok && status.value.isChangedOutside).toBe(true);
    const answer = await mill.app.call('document:save', { documentId: mill.documentId });
    expect(answer.ok ? null : answer.error.code).toBe('changedOutside');
    expect(readFileSync(path())).toEqual(changed);
    expect((await mill.app.call('document:save', { documentId: mill.documentId, overwrite: true })).ok).toBe(true);
    expect(zonesInFile()).toEqual(['Z1']);
  });

  it('needs a place first', async () => {
    const answer = await mill.app.call('document:save', { documentId: mill.documentId });
    expect(answer.ok ? null : answer.error.code).toBe('noTarget');
  });

  it('to nowhere is nothing', async () => {
    expect(await mill.app.call('document:saveAs', { documentId: mill.documentId })).toEqual({ ok: true, value: null });
  });

  it('exports the plant as it is now, saved or not', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    const target = join(mill.folder, 'mill.json');
    mill.app.desktop.save = { path: target, mayReplace: false };
    expect(await mill.app.call('document:exportJson', { documentId: mill.documentId })).toEqual({
      ok: true,
      value: { fileName: 'mill.json' },
    });
    const json = JSON.parse(readFileSync(target, 'utf8')) as { zones: { id: string }[] };
    expect(json.zones.map(({ id }) => id)).toEqual(['Z1']);
    expect(await mill.app.call('document:exportJson', { documentId: mill.documentId })).toEqual({
      ok: false,
      error: { code: 'exists', params: {} },
    });
  });
});

describe('closing a window', () => {
  const session = () => {
    const found = mill.app.services.sessions.of(1);
    if (!found) throw new Error('no session');
    return found;
  };

  it('asks nothing where nothing would be lost', async () => {
    expect(await closeSession(mill.app.services, session())).toBe(true);
    expect(mill.app.desktop.asked).toEqual([]);
    expect(mill.app.services.sessions.of(1)).toBe(undefined);
  });

  it('keeps window and work when the person cancels', async () => {
    await mill.app.call('document:setDirty', { documentId: mill.documentId, isDirty: true });
    expect(await closeSession(mill.app.services, session())).toBe(false);
    expect(mill.app.desktop.asked).toEqual([{ question: 'unsaved', params: { name: 'Mill' } }]);
    expect((await mill.app.call('document:write', newZone('Z1', 1))).ok).toBe(true);
  });

  it('throws edits away when the person says so', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    await mill.app.call('document:setDirty', { documentId: mill.documentId, isDirty: true });
    mill.app.desktop.answers.unsaved = 'discard';
    expect(await closeSession(mill.app.services, session())).toBe(true);
    const start = await mill.app.call('app:start', {});
    expect(start.ok && start.value.recoverable).toEqual([]);
  });

  it.each([
    ['worked', true],
    ['was cancelled', false],
  ])('waits for the page to save; the Save %s', async (_name, works) => {
    await mill.app.call('document:write', newZone('Z1', 1));
    await mill.app.call('document:setDirty', { documentId: mill.documentId, isDirty: true });
    mill.app.desktop.answers.unsaved = 'save';
    const closing = closeSession(mill.app.services, session());
    await expect
      .poll(() => mill.app.desktop.events.at(-1))
      .toEqual({
        windowId: 1,
        channel: 'menu:command',
        payload: 'file.save',
      });
    mill.app.desktop.save = works ? { path: path(), mayReplace: true } : null;
    await mill.app.call('document:saveAs', { documentId: mill.documentId });
    expect(await closing).toBe(works);
    expect(mill.app.services.sessions.of(1) === undefined).toBe(works);
  });
});

describe('work that a crash left behind', () => {
  /** Ends as a crash does: nothing is told to anybody. */
  function crash(): void {
    abandonSession(mill.app.services, 1);
  }

  it('is offered with its edits, and taken up', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    crash();
    mill.restart();
    const start = await mill.app.call('app:start', {});
    const [offer] = start.ok ? start.value.recoverable : [];
    expect({ ...offer, id: '' }).toEqual({
      id: '',
      name: 'Mill',
      fileName: null,
      storedAt: '2026-11-23T10:00:00.000Z',
      edits: 1,
    });
    const recovered = await mill.app.call('document:recover', { id: offer?.id ?? '' });
    expect(recovered.ok && recovered.value?.isRecovered).toBe(true);
    expect(await zonesAfterReload()).toEqual(['Z1']);
  });

  it.each([
    ['recover', ['Z1']],
    ['openSaved', []],
  ])('on a file is offered when the file is opened; %s', async (choice, zones) => {
    await saveAs();
    await mill.app.call('document:write', newZone('Z1', 1));
    crash();
    mill.restart();
    mill.app.desktop.answers.unsavedFound = choice;
    const answer = await mill.app.call('document:openDropped', { path: path() });
    expect(mill.app.desktop.asked).toEqual([
      { question: 'unsavedFound', params: { fileName: 'mill.iecmodel', edits: '1' } },
    ]);
    expect(answer.ok && sucOf(modelOfText(answer.value?.model ?? '')).name).toBe('Mill');
    expect(await zonesAfterReload()).toEqual(zones);
  });

  it('can be thrown away', async () => {
    await mill.app.call('document:write', newZone('Z1', 1));
    crash();
    mill.restart();
    const start = await mill.app.call('app:start', {});
    const id = start.ok ? (start.value.recoverable[0]?.id ?? '') : '';
    expect(await mill.app.call('document:discardRecovered', { id })).toEqual({ ok: true, value: [] });
  });

  it.each(['../../etc/passwd', '', 'x'.repeat(36)])('is not looked for under %j', async (id) => {
    const notFound = { ok: false, error: { code: 'notFound', params: {} } };
    expect(await mill.app.call('document:recover', { id })).toEqual(notFound);
    expect(await mill.app.call('document:discardRecovered', { id })).toEqual(notFound);
  });
});
