import { tableLimits } from '#electron/sheets/limits.ts';
import { openZip } from '#electron/sheets/zip.ts';
import type { ReportFormat, ReportProgress } from '#shared/ipc/report-request.ts';
import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
let app: AppUnderTest;
let documentId: string;
const path = () => join(folder, 'report.out');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-report-'));
  app = appUnderTest(folder);
  const answer = await app.call('document:openSample', {});
  documentId = answer.ok ? (answer.value?.status.documentId ?? '') : '';
});
afterEach(() => {
  expect(app.bugs).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

async function write(format: ReportFormat, mayReplace = true) {
  app.desktop.save = { path: path(), mayReplace };
  return app.call('report:write', { documentId, kind: 'crs', format, lang: 'ja', paper: 'a4' });
}
const progress = (): ReportProgress[] =>
  app.desktop.events
    .filter(({ channel }) => channel === 'report:progress')
    .map(({ payload }) => payload as ReportProgress);

it('a report is written beside this thread, and the window hears how far it is', async () => {
  expect(await write('docx')).toEqual({ ok: true, value: { fileName: 'report.out' } });
  expect(openZip(readFileSync(path()), tableLimits).names).toContain('word/document.xml');
  const steps = progress().map(({ step }) => step);
  expect([...new Set(steps)]).toEqual(['assess', 'build', 'write']);
  expect(progress().every((told) => told.documentId === documentId && told.done <= told.of)).toBe(true);
}, 60_000);

it('a PDF is what the printer made of the page', async () => {
  expect((await write('pdf')).ok).toBe(true);
  expect(readFileSync(path(), 'utf8')).toMatch(/^%PDF-1.4 of \d{6,}$/);
  expect(progress().at(-1)?.step).toBe('print');
}, 60_000);

it('holds what was edited but never saved', async () => {
  const { document, model } = app.services.sessions.of(1) ?? {};
  const zone = [...(model?.now().zone.values() ?? [])][0];
  expect(document).toBeDefined();
  const diff = [{ kind: 'zone', id: zone?.id ?? '', before: zone, after: { ...zone, name: 'Renamed just now' } }];
  const edit = { documentId, revision: 1, label: { key: 'x', params: {} }, diff: JSON.stringify(diff) };
  const stored = await app.call('document:write', edit);
  expect(stored.ok).toBe(true);
  await write('html');
  expect(readFileSync(path(), 'utf8')).toContain('Renamed just now');
}, 60_000);

it('suggests a name, and a cancelled dialog writes nothing', async () => {
  let suggested = '';
  app.desktop.chooseFileToSave = (_windowId, kind, name) => {
    suggested = `${kind} ${name}`;
    return Promise.resolve(null);
  };
  expect(await write('xlsx')).toEqual({ ok: true, value: null });
  expect(suggested).toMatch(/^xlsx .+ crs\.xlsx$/);
  expect(progress()).toEqual([]);
});

it('a report that is cancelled writes nothing and answers null; the next one is whole', async () => {
  const emit = app.desktop.emit;
  app.desktop.emit = (windowId, channel, payload) => {
    emit(windowId, channel, payload);
    if (channel === 'report:progress') void app.call('report:cancel', { documentId });
  };
  expect(await write('docx')).toEqual({ ok: true, value: null });
  expect(existsSync(path())).toBe(false);
  app.desktop.emit = emit;
  expect((await write('xlsx')).ok).toBe(true);
  expect(app.services.reports.running.size).toBe(0);
}, 60_000);

it('a printing that is cancelled writes nothing', async () => {
  const print = (_page: unknown, signal: AbortSignal) =>
    new Promise<Uint8Array>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('stopped')));
      void app.call('report:cancel', { documentId });
    });
  Object.assign(app.services.reports, { print });
  expect(await write('pdf')).toEqual({ ok: true, value: null });
  expect(existsSync(path())).toBe(false);
}, 60_000);

it('a file that nobody agreed to replace stays, and one that is foreign to the window is refused', async () => {
  writeFileSync(path(), 'mine');
  expect(await write('html', false)).toMatchObject({ ok: false, error: { code: 'exists' } });
  expect(readFileSync(path(), 'utf8')).toBe('mine');
  const request = { documentId, kind: 'crs', format: 'html', lang: 'en' } as const;
  expect(await app.call('report:write', request, 2)).toMatchObject({ ok: false, error: { code: 'noSuchDocument' } });
  expect(await app.call('report:cancel', { documentId }, 2)).toMatchObject({ ok: false });
  for (const wrong of [{ format: 'exe' }, { kind: 'summary', only: 'Z1' }]) {
    const answer = await app.call('report:write', { ...request, ...wrong } as never);
    expect(answer).toMatchObject({ ok: false, error: { code: 'badRequest' } });
  }
}, 60_000);
