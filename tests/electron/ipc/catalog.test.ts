import type { CatalogFile } from '#shared/ipc/contract.ts';
import { ownContents, ownEntries, ownEntry, sharedFile } from '#tests/support/own-entries.ts';
import { builtInRelease, stixBundle } from '#tests/support/stix-bundle.ts';
import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let app: AppUnderTest;
let documentId: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-ipc-'));
  app = appUnderTest(folder);
  const answer = await app.call('document:new', { name: 'Mill' });
  documentId = answer.ok ? (answer.value?.status.documentId ?? '') : '';
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (): string => join(folder, 'mill.ieccatalog');

async function addEntries(): Promise<void> {
  const diff = ownEntries.map((after) => ({ kind: 'catalogEntry', id: after.id, before: null, after }));
  const answer = await app.call('document:write', {
    documentId,
    revision: 1,
    label: { key: 'x', params: {} },
    diff: JSON.stringify(diff),
  });
  expect(answer.ok).toBe(true);
}
async function taken(content: unknown): Promise<CatalogFile> {
  writeFileSync(path(), typeof content === 'string' ? content : JSON.stringify(content));
  app.desktop.open = path();
  const answer = await app.call('catalog:takeIn', {});
  if (!answer.ok || !answer.value) throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('own entries', () => {
  it('are saved to a file and read back as they were', async () => {
    await addEntries();
    app.desktop.save = { path: path(), mayReplace: false };
    expect(await app.call('catalog:saveEntries', { documentId })).toEqual({
      ok: true,
      value: { fileName: 'mill.ieccatalog' },
    });
    const { fileName, reading } = await taken(readFileSync(path(), 'utf8'));
    expect(fileName).toBe('mill.ieccatalog');
    expect(reading.ok && reading.value.name).toBe('Mill');
    expect(reading.ok && [...reading.value.entries].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...ownEntries].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });
  it('do not replace a file that nobody said may be replaced', async () => {
    writeFileSync(path(), 'mine');
    app.desktop.save = { path: path(), mayReplace: false };
    const answer = await app.call('catalog:saveEntries', { documentId });
    expect(answer.ok ? null : answer.error.code).toBe('exists');
    expect(readFileSync(path(), 'utf8')).toBe('mine');
  });
  it('are saved nowhere when the person cancels, or where there is no such plant', async () => {
    expect(await app.call('catalog:saveEntries', { documentId })).toEqual({ ok: true, value: null });
    const answer = await app.call('catalog:saveEntries', { documentId: 'other' });
    expect(answer.ok ? null : answer.error.code).toBe('noSuchDocument');
    expect(existsSync(path())).toBe(false);
  });
});

describe('a file that is taken in', () => {
  it('is read but changes nothing', async () => {
    const builtIn = ownEntry('asset-type', { ...ownContents['asset-type'], id: 'plc' });
    const { reading } = await taken(sharedFile([...ownEntries, builtIn].map(({ id: _id, ...row }) => row)));
    expect(reading.ok && reading.value.refused.map(({ entryId }) => entryId)).toEqual(['plc']);
    const start = await app.call('app:start', {});
    expect(start.ok && start.value.document?.model).not.toContain('own-type');
  });
  it('may be a STIX bundle, whose digest is kept', async () => {
    const { reading } = await taken(stixBundle(builtInRelease()));
    expect(reading.ok && reading.value.entries[0]?.content['sourceSha256']).toMatch(/^[0-9a-f]{64}$/);
  });
  it.each([
    ['', 'notJson'],
    ['[]', 'notCatalog'],
    ['{"type":"bundle","objects":[]}', 'notAttack'],
  ])('that holds %j is refused with a fault', async (content, code) => {
    const { reading } = await taken(content);
    expect(reading.ok ? [] : reading.error.map((fault) => fault.code)).toEqual([code]);
  });
  it('is nothing when the person cancels, and is not found where it is not', async () => {
    expect(await app.call('catalog:takeIn', {})).toEqual({ ok: true, value: null });
    app.desktop.open = join(folder, 'none.ieccatalog');
    const answer = await app.call('catalog:takeIn', {});
    expect(answer.ok ? null : answer.error.code).toBe('notFound');
  });
  it('may be dropped, but not by a path that is none', async () => {
    writeFileSync(path(), JSON.stringify(sharedFile([])));
    const answer = await app.call('catalog:takeInDropped', { path: path() });
    expect(answer.ok && !answer.value.reading.ok && answer.value.reading.error[0]?.code).toBe('nothingInside');
    const none = await app.call('catalog:takeInDropped', { path: '' });
    expect(none.ok ? null : none.error.code).toBe('notFound');
    expect(app.bugs).toEqual([]);
  });
});
