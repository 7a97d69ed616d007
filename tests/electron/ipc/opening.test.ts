import { modelOfText } from '#shared/ipc/wire-text.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { abandonSession } from '#electron/ipc/close-session.ts';
import type { OpenedDocument } from '#shared/ipc/contract.ts';
import { appUnderTest } from '#tests/support/app-under-test.ts';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-ipc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sample = join(import.meta.dirname, '../../golden/water-plant.iecmodel.json');
const inFolder = (name: string): string => join(folder, name);

function opened(answer: { ok: boolean; value?: unknown }): OpenedDocument {
  if (!answer.ok || !answer.value) throw new Error(JSON.stringify(answer));
  return answer.value as OpenedDocument;
}
function modelOf(answer: { ok: boolean; value?: unknown }): Model {
  return modelOfText(opened(answer).model);
}

/** A plant file made by the app itself. */
async function plantFile(name: string): Promise<string> {
  const { call, desktop, services } = appUnderTest(inFolder('maker'), 'Maker');
  const { status } = opened(await call('document:new', { name }));
  const path = inFolder(`${name}.iecmodel`);
  desktop.save = { path, mayReplace: true };
  await call('document:saveAs', { documentId: status.documentId });
  abandonSession(services, 1);
  return path;
}

describe('a new plant', () => {
  it('has the name, the default policy, and no file', async () => {
    const answer = await appUnderTest(folder).call('document:new', { name: 'Mill' });
    const { status, isRecovered } = opened(answer);
    expect({ ...status, documentId: '' }).toEqual({
      documentId: '',
      fileName: null,
      folder: null,
      isReadOnly: false,
      savedAt: null,
      isChangedOutside: false,
      auditTrail: 'intact',
    });
    expect(isRecovered).toBe(false);
    expect(sucOf(modelOf(answer)).name).toBe('Mill');
  });

  it('is refused without a name', async () => {
    const answer = await appUnderTest(folder).call('document:new', { name: '' });
    expect(answer).toEqual({ ok: false, error: { code: 'badRequest', params: { channel: 'document:new' } } });
  });

  it('opens another window where this one has a plant', async () => {
    const { call, desktop, services } = appUnderTest(folder);
    await call('document:new', { name: 'First' });
    expect(await call('document:new', { name: 'Second' })).toEqual({ ok: true, value: null });
    expect(desktop.opened).toEqual([{ kind: 'nothing' }]);
    expect(desktop.faces.get(101)).toEqual({ name: 'Second', path: null, isDirty: false });
    const start = await call('app:start', {}, 101);
    expect(start.ok && sucOf(modelOf({ ok: true, value: start.value.document })).name).toBe('Second');
    expect(services.sessions.of(1)?.model.now().zone.size).toBe(0);
  });
});

describe('a plant file', () => {
  it('opens with what is in it, and is among the recent files', async () => {
    const path = await plantFile('Mill');
    const { call, desktop } = appUnderTest(folder);
    desktop.open = path;
    const answer = await call('document:open', {});
    expect(sucOf(modelOf(answer)).name).toBe('Mill');
    expect(opened(answer).status).toMatchObject({ fileName: 'Mill.iecmodel', folder, isReadOnly: false });
    const start = await call('app:start', {}, 2);
    expect(start.ok && start.value.recent.map(({ fileName }) => fileName)).toEqual(['Mill.iecmodel']);
    expect(JSON.stringify(start.ok && start.value.recent.map(({ id }) => id))).not.toContain('/');
  });

  it('is opened again by the id of the recent list, and forgotten when it is gone', async () => {
    const path = await plantFile('Mill');
    const { call, services } = appUnderTest(folder);
    services.recent.add(path);
    const [recent] = services.recent.list();
    rmSync(path);
    const answer = await call('document:openRecent', { id: recent?.id ?? '' });
    expect(answer).toEqual({ ok: false, error: { code: 'notFound', params: {} } });
    expect(services.recent.list()).toEqual([]);
  });

  it('is shown by the window that has it', async () => {
    const path = await plantFile('Mill');
    const { call, desktop } = appUnderTest(folder);
    await call('document:openDropped', { path });
    expect(await call('document:openDropped', { path }, 2)).toEqual({ ok: true, value: null });
    expect(desktop.focused).toEqual([1]);
  });

  it.each([
    ['cancel', null],
    ['readOnly', true],
    ['takeOver', false],
  ])('that somebody else has open asks; %s', async (choice, isReadOnly) => {
    const path = await plantFile('Mill');
    const other = appUnderTest(folder, 'Bob');
    await other.call('document:openDropped', { path });
    const { call, desktop } = appUnderTest(folder);
    desktop.answers.locked = choice;
    const answer = await call('document:openDropped', { path });
    expect(desktop.asked).toEqual([
      { question: 'locked', params: { who: 'Bob', host: 'host-of-Bob', fileName: 'Mill.iecmodel' } },
    ]);
    expect(answer.ok && (answer.value?.status.isReadOnly ?? null)).toBe(isReadOnly);
  });

  it.each([
    ['no database', 'notSqlite', (path: string) => writeFileSync(path, 'hello '.repeat(100))],
    ['an empty file', 'notSqlite', (path: string) => writeFileSync(path, '')],
    ['a folder', 'isFolder', (path: string) => mkdirSync(path)],
    ['nothing', 'notFound', () => undefined],
  ])('that is %s is refused with its reason and left alone', async (_name, code, make) => {
    const path = inFolder('odd.iecmodel');
    make(path);
    const before = readdirSync(folder);
    const answer = await appUnderTest(folder).call('document:openDropped', { path });
    expect(answer.ok ? null : answer.error.code).toBe(code);
    expect(readdirSync(folder).filter((name) => !name.startsWith('working'))).toEqual(before);
  });

  it('is not opened by a path that is none', async () => {
    const answer = await appUnderTest(folder).call('document:openDropped', { path: '' });
    expect(answer).toEqual({ ok: false, error: { code: 'notFound', params: {} } });
  });
});

describe('a JSON document', () => {
  it('is imported as a plant without a file that counts as unsaved', async () => {
    const { call, desktop } = appUnderTest(folder);
    desktop.open = sample;
    const answer = await call('document:importJson', {});
    expect(modelOf(answer).zone.size).toBe(7);
    expect(opened(answer).status.fileName).toBe(null);
    expect(desktop.faces.get(1)?.isDirty).toBe(true);
  });

  it('is imported when it is dropped', async () => {
    const path = inFolder('plant.json');
    copyFileSync(sample, path);
    expect(modelOf(await appUnderTest(folder).call('document:openDropped', { path })).zone.size).toBe(7);
  });

  it('that is not a plant says where and why', async () => {
    const path = inFolder('plant.json');
    writeFileSync(path, JSON.stringify({ format: 'iecmodel-json', version: 1, suc: {} }));
    const answer = await appUnderTest(folder).call('document:openDropped', { path });
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'notImportable',
        params: { detail: 'suc.name: Something must stand here and does not; add it.', more: 0 },
      },
    });
  });

  it.each([
    ['no JSON', Buffer.from('{')],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('with %s is refused', async (_name, bytes) => {
    const path = inFolder('plant.json');
    writeFileSync(path, bytes);
    const answer = await appUnderTest(folder).call('document:openDropped', { path });
    expect(answer).toEqual({ ok: false, error: { code: 'notJson', params: {} } });
  });
});

describe('the sample plant', () => {
  it('opens as a copy that nobody asks to save', async () => {
    const { call, desktop } = appUnderTest(folder);
    const answer = await call('document:openSample', {});
    expect(modelOf(answer).zone.size).toBe(7);
    expect(opened(answer).status.fileName).toBe(null);
    expect(desktop.faces.get(1)?.isDirty).toBe(false);
  });
});

describe('the start', () => {
  it('opens what the window was opened for', async () => {
    const { call, desktop } = appUnderTest(folder);
    desktop.purpose = { kind: 'file', path: await plantFile('Mill') };
    const start = await call('app:start', {});
    expect(start.ok && start.value.document?.status.fileName).toBe('Mill.iecmodel');
  });

  it('says why that cannot be opened', async () => {
    const { call, desktop } = appUnderTest(folder);
    desktop.purpose = { kind: 'file', path: inFolder('gone.iecmodel') };
    const start = await call('app:start', {});
    expect(start.ok && [start.value.document, start.value.error]).toEqual([null, { code: 'notFound', params: {} }]);
  });

  it('hands the catalog and the settings over', async () => {
    const { call, desktop } = appUnderTest(folder);
    const catalog = await call('app:catalog', {});
    expect(catalog.ok && Object.keys(JSON.parse(catalog.value) as object)).toContain('policies');
    expect(await call('settings:set', { locale: 'ja' })).toEqual({
      ok: true,
      value: { locale: 'ja', theme: 'system', registerViews: [], learnedHeads: [] },
    });
    expect(desktop.events).toEqual([
      {
        windowId: 0,
        channel: 'settings:changed',
        payload: { locale: 'ja', theme: 'system', registerViews: [], learnedHeads: [] },
      },
    ]);
  });
});
