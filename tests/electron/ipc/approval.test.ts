import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { baselineSchema } from '#shared/model/baseline.ts';
import { MAIN_DIAGRAM, placementId, placementSchema } from '#shared/model/placement.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { valueOf } from '#tests/support/temp-document.ts';
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let app: AppUnderTest;
let documentId: string;
let revision: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-approval-'));
  app = appUnderTest(folder);
  documentId = valueOf(await app.call('document:new', { name: 'Mill' }))?.status.documentId ?? '';
  revision = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const zone = (id: string, name: string) => zoneSchema.parse({ id, name });
const everything = { who: null, kind: null, id: null };

async function write(...diff: ModelDiff): Promise<void> {
  const label = { key: 'step', params: {} };
  valueOf(await app.call('document:write', { documentId, revision: ++revision, label, diff: JSON.stringify(diff) }));
}
const added = (id: string, name = id) => write({ kind: 'zone', id, before: null, after: zone(id, name) });
const renamed = (id: string, from: string, to: string) =>
  write({ kind: 'zone', id, before: zone(id, from), after: zone(id, to) });
const check = async () => valueOf(await app.call('approval:check', { documentId }));
const changes = async (from: number, to: number) => app.call('history:changes', { documentId, from, to });
const page = async (filter: object, before: number | null = null) =>
  valueOf(await app.call('history:page', { documentId, before, filter: { ...everything, ...filter } }));

/** Freezes the plant as it is, signed with the key of this machine. */
async function freeze(id: string, fields: object = {}): Promise<void> {
  const { digest } = await check();
  const { publicKey, signature } = valueOf(await app.call('approval:sign', { documentId, digest }));
  const signatures = [{ name: 'Ana', role: 'Owner', publicKey, signature }];
  const after = baselineSchema.parse({ id, digest, signatures, ...fields });
  await write({ kind: 'baseline', id, before: null, after });
}

describe('what an approval rests on', () => {
  it('is the plant as it was frozen, whatever came after', async () => {
    await added('Z1');
    await freeze('B1');
    const frozen = await check();
    await renamed('Z1', 'Z1', 'Other');
    const later = await check();
    expect(frozen).toMatchObject({ trail: { state: 'intact' }, revision: 2, who: 'Ana' });
    expect(later.digest).not.toBe(frozen.digest);
    for (const { baselines } of [frozen, later])
      expect(baselines).toEqual([{ id: 'B1', seq: 3, fits: true, signatures: [true] }]);
  });

  it('says nothing of where a zone is drawn, as the engine does', async () => {
    await added('Z1');
    const { digest } = await check();
    const id = placementId(MAIN_DIAGRAM, 'zone', 'Z1');
    const box = { diagramId: MAIN_DIAGRAM, kind: 'zone', subjectId: 'Z1', x: 8, y: 8, width: 200, height: 100 };
    await write({ kind: 'placement', id, before: null, after: placementSchema.parse({ id, ...box }) });
    expect((await check()).digest).toBe(digest);
  });

  it('does not fit where another digest is stated, or a signature of another', async () => {
    const other = { digest: 'a'.repeat(64) };
    const signed = valueOf(await app.call('approval:sign', { documentId, ...other }));
    await freeze('B1', other);
    await freeze('B2', { signatures: [signed, { ...signed, publicKey: 'x' }, { name: 'By hand' }] });
    expect((await check()).baselines).toMatchObject([
      { id: 'B1', fits: false, signatures: [false] },
      { id: 'B2', fits: true, signatures: [false, false, null] },
    ]);
  });

  it('is signed by one key of this machine, which only its owner can read', async () => {
    const digest = 'b'.repeat(64);
    const keys = [1, 2].map(async () => valueOf(await app.call('approval:sign', { documentId, digest })));
    const [first, second] = await Promise.all(keys);
    expect(first?.publicKey).toBe(second?.publicKey);
    expect(statSync(join(folder, 'keys', 'signing-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('is not signed with a key file that is none', async () => {
    await app.call('approval:sign', { documentId, digest: 'c'.repeat(64) });
    writeFileSync(join(folder, 'keys', 'signing-key.pem'), 'no key');
    const answer = await app.call('approval:sign', { documentId, digest: 'c'.repeat(64) });
    expect(answer).toEqual({ ok: false, error: { code: 'keyDamaged', params: {} } });
    expect(app.bugs).toEqual([]);
  });
});

describe('the history', () => {
  beforeEach(async () => {
    await added('Z1', 'Pumps');
    await added('Z2', 'Office');
    await renamed('Z1', 'Pumps', 'Wells');
  });

  it('comes newest first, by person and by element', async () => {
    const seqs = async (filter: object) => (await page(filter)).entries.map(({ seq }) => seq);
    expect(await seqs({})).toEqual([4, 3, 2, 1]);
    expect(await seqs({ id: 'Z1' })).toEqual([4, 2]);
    expect(await seqs({ kind: 'zone', id: 'Z2' })).toEqual([3]);
    expect(await seqs({ kind: 'asset' })).toEqual([]);
    expect(await seqs({ who: 'Ben' })).toEqual([]);
    expect(await page({})).toMatchObject({ people: ['Ana'], head: 4, before: null });
    expect((await page({ id: 'Z1' })).entries[0]?.first).toEqual({ kind: 'zone', id: 'Z1', name: 'Pumps' });
  });

  it('goes on from page to page', async () => {
    for (let at = 0; at < 250; at++) await renamed('Z2', at === 0 ? 'Office' : `O${at - 1}`, `O${at}`);
    const first = await page({});
    const second = await page({}, first.before);
    const seqs = [...first.entries, ...second.entries].map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 254 }, (_, at) => 254 - at));
    expect(second.before).toBeNull();
  });

  it('says what two points differ in, as one diff without what came and went', async () => {
    await renamed('Z2', 'Office', 'Elsewhere');
    await renamed('Z2', 'Elsewhere', 'Office');
    expect(valueOf(await changes(3, 6))).toMatchObject([
      { kind: 'zone', id: 'Z1', before: { name: 'Pumps' }, after: { name: 'Wells' } },
    ]);
    expect(valueOf(await changes(2, 4)).map(({ id }) => id)).toEqual(['Z2', 'Z1']);
    expect(valueOf(await changes(4, 4))).toEqual([]);
  });
});

it('a history that somebody changed by hand is shown as far as it can be read, and is not fatal', async () => {
  await added('Z1');
  await added('Z2');
  const file = join(folder, 'mill.iecmodel');
  app.desktop.save = { path: file, mayReplace: true };
  valueOf(await app.call('document:saveAs', { documentId }));
  valueOf(await app.call('document:close', { documentId }));
  const db = new Database(file);
  db.exec("UPDATE audit_log SET diff = '{}' WHERE seq = 2");
  db.close();
  app.desktop.open = file;
  documentId = valueOf(await app.call('document:open', {}))?.status.documentId ?? '';
  expect((await check()).trail).toEqual({ state: 'broken', seq: 2 });
  expect((await page({})).entries.map(({ label }) => label.key)).toEqual(['step', 'unreadable', expect.any(String)]);
  expect(await changes(0, 3)).toEqual({ ok: false, error: { code: 'trailBroken', params: { seq: 2 } } });
  expect(valueOf(await changes(2, 3)).map(({ id }) => id)).toEqual(['Z2']);
});
