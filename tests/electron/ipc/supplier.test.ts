import { limits } from '#electron/sheets/limits.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { filledIn, type Given } from '#tests/support/filled-sheet.ts';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
let app: AppUnderTest;
let documentId: string;
const product = { vendor: 'Nortec', name: 'PLC/7', version: '2.' };
const path = () => join(folder, 'sheet.xlsx');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-supplier-'));
  app = appUnderTest(folder);
  const answer = await app.call('document:new', { name: 'Mill' });
  documentId = answer.ok ? (answer.value?.status.documentId ?? '') : '';
  const zone = zoneSchema.parse({ id: 'Z1', slTarget: { level: 2 } });
  const { vendor, name, version } = product;
  const asset = assetSchema.parse({ id: 'A1', type: 'plc', zoneId: 'Z1', vendor, product: name, version });
  const diff = [
    { kind: 'zone', id: 'Z1', before: null, after: zone },
    { kind: 'asset', id: 'A1', before: null, after: asset },
  ];
  await app.call('document:write', {
    documentId,
    revision: 1,
    label: { key: 'x', params: {} },
    diff: JSON.stringify(diff),
  });
});
afterEach(() => {
  expect(app.bugs).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

async function write(languages: 'en' | 'ja' | 'both' = 'en', mayReplace = true) {
  app.desktop.save = { path: path(), mayReplace };
  return app.call('supplier:writeSheet', { documentId, product, languages });
}
async function read(at = path()) {
  app.desktop.open = at;
  return app.call('supplier:readSheet', { documentId });
}
async function fill(answers: Readonly<Record<string, Given>>): Promise<void> {
  writeFileSync(path(), await filledIn(readFileSync(path()), answers));
}
async function codes(): Promise<string[]> {
  const sheet = await read();
  if (!sheet.ok) return [sheet.error.code];
  if (!sheet.value || sheet.value.reading.ok) return [];
  return sheet.value.reading.error.map(({ code }) => code);
}

it('a sheet is written where the person says, under a name that every system takes', async () => {
  let suggestion = '';
  app.desktop.chooseFileToSave = (_windowId, kind, name) => {
    suggestion = `${kind} ${name}`;
    return Promise.resolve({ path: path(), mayReplace: true });
  };
  expect(await write()).toEqual({ ok: true, value: { fileName: 'sheet.xlsx' } });
  expect(suggestion).toBe('workbook Nortec PLC 7 2 62443-4-2.xlsx');
  expect(readFileSync(path()).subarray(0, 2).toString()).toBe('PK');
});

it.each(['en', 'ja', 'both'] as const)('a sheet in %s comes back with what was filled in', async (languages) => {
  await write(languages);
  await fill({ 'CR 1.1': ['Met', '=1+1', '証明書'] });
  const sheet = await read();
  const said = sheet.ok && sheet.value?.reading.ok ? sheet.value.reading.value : null;
  expect(said).toMatchObject({ ...product, answeredOn: null });
  expect(said?.answers.filter(({ answer }) => answer !== null)).toEqual([
    { id: 'CR 1.1', answer: { status: 'met', rationale: '=1+1', evidence: '証明書' } },
  ]);
  expect(said?.answers).toHaveLength(83);
});

it('what the plant asks for is marked', async () => {
  await write();
  const { readWorkbook } = await import('#electron/sheets/read-workbook.ts');
  const pages = readWorkbook(readFileSync(path()), limits);
  const asked = pages.ok ? (pages.value[1]?.cells.filter(({ column }) => column === 4) ?? []) : [];
  const words = asked.map(({ text }) => text).slice(2);
  expect(new Set(words)).toEqual(new Set(['Yes', 'No']));
  expect(words.slice(0, 3)).toEqual(['Yes', 'Yes', 'No']);
});

it('cancelling either dialog does nothing', async () => {
  app.desktop.save = null;
  expect(await app.call('supplier:writeSheet', { documentId, product, languages: 'en' })).toEqual({
    ok: true,
    value: null,
  });
  expect(existsSync(path())).toBe(false);
  app.desktop.open = null;
  expect(await app.call('supplier:readSheet', { documentId })).toEqual({ ok: true, value: null });
});

it('a file that nobody said may be replaced stays', async () => {
  writeFileSync(path(), 'mine');
  const answer = await write('en', false);
  expect(answer.ok ? null : answer.error.code).toBe('exists');
  expect(readFileSync(path(), 'utf8')).toBe('mine');
});

it('a folder that is not there is told', async () => {
  app.desktop.save = { path: join(folder, 'file', 'sheet.xlsx'), mayReplace: true };
  writeFileSync(join(folder, 'file'), 'no folder');
  const answer = await app.call('supplier:writeSheet', { documentId, product, languages: 'en' });
  expect(answer.ok ? null : answer.error.code).toMatch(/exists|targetVanished/);
});

it('a broken sheet gives a list of what is wrong', async () => {
  await write();
  await fill({ 'CR 1.1': ['perhaps', '', ''], 'CR 1.2': ['', 'x', ''] });
  expect(await codes()).toEqual(['unknownAnswer', 'missingAnswer']);
  writeFileSync(path(), 'a text');
  expect(await codes()).toEqual(['notXlsx']);
});

it('what cannot be opened is told', async () => {
  expect(await codes()).toEqual(['notFound']);
  mkdirSync(path());
  expect(await codes()).toEqual(['isFolder']);
  rmSync(path(), { recursive: true });
  writeFileSync(path(), '');
  truncateSync(path(), 17 * 1024 * 1024);
  expect(await codes()).toEqual(['tooLarge']);
});

it('a plant of another window is refused', async () => {
  const refused = { ok: false, error: { code: 'noSuchDocument', params: {} } };
  expect(await app.call('supplier:readSheet', { documentId }, 2)).toEqual(refused);
  expect(await app.call('supplier:writeSheet', { documentId, product, languages: 'en' }, 2)).toEqual(refused);
});
