import type { DocumentStatus } from '#shared/ipc/contract.ts';
import type { SheetPage } from '#shared/spreadsheet/sheet-kind.ts';
import { sheetKinds } from '#shared/spreadsheet/sheet-kind.ts';
import { readInto } from '#tests/support/spreadsheet.ts';
import { modelOfText } from '#shared/ipc/wire-text.ts';
import type { Model } from '#shared/model/model.ts';
import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
let app: AppUnderTest;
let status: DocumentStatus;
let model: Model;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-tables-'));
  app = appUnderTest(folder);
  const opened = await app.call('document:openSample', {});
  if (!opened.ok || !opened.value) throw new Error('no sample');
  ({ status } = opened.value);
  model = modelOfText(opened.value.model);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);
const write = (name: string, format: 'xlsx' | 'csv', kinds: readonly (typeof sheetKinds)[number][] = sheetKinds) => {
  app.desktop.save = { path: path(name), mayReplace: false };
  return app.call('tables:write', { documentId: status.documentId, kinds: [...kinds], format });
};
async function read(name: string) {
  app.desktop.open = path(name);
  const answer = await app.call('tables:read', { documentId: status.documentId });
  if (!answer.ok || !answer.value) throw new Error(JSON.stringify(answer));
  const { reading } = answer.value;
  return reading.ok
    ? { ...reading.value, pages: JSON.parse(reading.value.pages) as readonly SheetPage[] }
    : reading.error;
}
const changesOf = (page: SheetPage) => readInto(model, page).rows.filter(({ state }) => state !== 'same');

it('a workbook of all tables comes back without a change', async () => {
  expect(await write('all.xlsx', 'xlsx')).toEqual({ ok: true, value: { fileName: 'all.xlsx' } });
  const file = await read('all.xlsx');
  if (!('pages' in file)) throw new Error(JSON.stringify(file));
  expect(file.pages.map(({ rows }) => rows.length - 1)).toEqual(sheetKinds.map((kind) => model[kind].size));
  expect(file.pages.flatMap(changesOf)).toEqual([]);
});

it.each(sheetKinds)('a text of values of %s comes back without a change', async (kind) => {
  expect(await write('one.csv', 'csv', [kind])).toMatchObject({ ok: true });
  expect(readFileSync(path('one.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const file = await read('one.csv');
  expect(file).toMatchObject({ encoding: 'UTF-8', delimiter: ',' });
  expect('pages' in file && file.pages.flatMap(changesOf)).toEqual([]);
});

it('a file that is there is left alone where nobody said that it may be replaced', async () => {
  writeFileSync(path('all.xlsx'), 'mine');
  expect(await write('all.xlsx', 'xlsx')).toMatchObject({ ok: false, error: { code: 'exists' } });
  expect(readFileSync(path('all.xlsx'), 'utf8')).toBe('mine');
});

it('who cancels gets nothing', async () => {
  expect(await app.call('tables:read', { documentId: status.documentId })).toEqual({ ok: true, value: null });
  expect(await app.call('tables:write', { documentId: status.documentId, kinds: ['zone'], format: 'csv' })).toEqual({
    ok: true,
    value: null,
  });
});

it('a file that is too large is not opened, and one that is not there is told', async () => {
  writeFileSync(path('large.csv'), '');
  truncateSync(path('large.csv'), 33 * 1024 * 1024);
  app.desktop.open = path('large.csv');
  expect(await app.call('tables:read', { documentId: status.documentId })).toMatchObject({
    error: { code: 'tooLarge', params: { limit: 32 } },
  });
  app.desktop.open = path('nowhere.csv');
  expect(existsSync(path('nowhere.csv'))).toBe(false);
  expect(await app.call('tables:read', { documentId: status.documentId })).toMatchObject({
    error: { code: 'notFound' },
  });
});
