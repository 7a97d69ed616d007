import { dropSession } from '#electron/ipc/close-session.ts';
import { readModelFile } from '#electron/storage/model-file.ts';
import type { Request } from '#shared/ipc/contract.ts';
import { modelOfText } from '#shared/ipc/wire-text.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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

const path = (): string => join(folder, 'mill.iecmodel');
const label = { key: 'takeRows', params: {} };

function zonesInFile(): string[] {
  const read = readModelFile(path());
  return read.ok ? [...read.value.model.zone.keys()] : [read.error.code];
}
async function zonesAfterReload(): Promise<string[]> {
  const start = await app.call('app:start', {});
  if (!start.ok || !start.value.document) throw new Error('no document');
  return [...modelOfText(start.value.document.model).zone.keys()];
}
function newZones(revision: number, ids: readonly string[]): Request<'document:write'> {
  const zones = ids.map((id) => zoneSchema.parse({ id, name: id }));
  const diff = zones.map((after) => ({ kind: 'zone', id: after.id, before: null, after }));
  return { documentId, revision, label, diff: JSON.stringify(diff) };
}
const many: readonly string[] = Array.from({ length: 1200 }, (_zone, at) => `M${at}`);

describe('an edit of many things', () => {
  it('is stored piece by piece, and other calls of the window wait for it', async () => {
    const order: string[] = [];
    const edit = app.call('document:write', newZones(1, many)).then(() => order.push('edit'));
    const next = app.call('document:write', newZones(2, ['Z1'])).then(() => order.push('next'));
    const elsewhere = app.call('document:status', { documentId }, 2).then(() => order.push('elsewhere'));
    const seen = zonesAfterReload().then((zones) => (order.push('seen'), zones));
    await Promise.all([edit, next, elsewhere]);
    expect(await seen).toEqual([...many, 'Z1']);
    expect(order).toEqual(['elsewhere', 'edit', 'next', 'seen']);
    app.desktop.save = { path: path(), mayReplace: true };
    await app.call('document:saveAs', { documentId });
    expect(zonesInFile()).toHaveLength(1201);
    expect(app.bugs).toEqual([]);
  });

  it('of which a late part does not fit is refused as a whole', async () => {
    const answer = await app.call('document:write', newZones(1, [...many, 'M0']));
    expect(answer.ok ? null : answer.error.code).toBe('outOfOrder');
    expect(await app.call('document:write', newZones(1, ['Z1']))).toEqual({ ok: true, value: { storedRevision: 1 } });
    app.desktop.save = { path: path(), mayReplace: true };
    await app.call('document:saveAs', { documentId });
    expect(zonesInFile()).toEqual(['Z1']);
  });

  it('is given up when its document is closed meanwhile', async () => {
    const edit = app.call('document:write', newZones(1, many));
    const session = await vi.waitUntil(() =>
      app.services.sessions.of(1)?.storing ? app.services.sessions.of(1) : null,
    );
    dropSession(app.services, session);
    expect(await edit).toEqual({ ok: false, error: { code: 'noSuchDocument', params: {} } });
    expect(app.bugs).toEqual([]);
  });
});
