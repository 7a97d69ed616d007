import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
let app: AppUnderTest;
let documentId: string;
const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
const at = (name: string) => join(folder, 'out', name);
const files = () => readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')).sort() : []; // prettier-ignore

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-drawing-'));
  app = appUnderTest(folder);
  const answer = await app.call('document:new', { name: 'Mill' });
  documentId = answer.ok ? (answer.value?.status.documentId ?? '') : '';
});
afterEach(() => {
  expect(app.bugs).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

it('writes a page as it is', async () => {
  app.desktop.save = { path: at('a.png'), mayReplace: false };
  const answer = await app.call('drawing:save', { documentId, format: 'png', pages: [png] });
  expect(answer).toEqual({ ok: true, value: { fileName: 'a.png', count: 1 } });
  expect(new Uint8Array(readFileSync(at('a.png')))).toEqual(png);
});

it('writes several pages to numbered files', async () => {
  app.desktop.save = { path: at('a.svg'), mayReplace: true };
  const answer = await app.call('drawing:save', { documentId, format: 'svg', pages: [svg, svg] });
  expect(answer).toEqual({ ok: true, value: { fileName: 'a 1.svg', count: 2 } });
  expect(files()).toEqual(['a 1.svg', 'a 2.svg']);
});

it('writes none of them where one would replace a file that nobody was asked about', async () => {
  app.desktop.save = { path: at('a.svg'), mayReplace: true };
  await app.call('drawing:save', { documentId, format: 'svg', pages: [svg] });
  writeFileSync(at('a 2.svg'), 'mine');
  const answer = await app.call('drawing:save', { documentId, format: 'svg', pages: [svg, svg] });
  expect(answer).toMatchObject({ ok: false, error: { code: 'exists' } });
  expect(files()).toEqual(['a 2.svg', 'a.svg']);
  expect(readFileSync(at('a 2.svg'), 'utf8')).toBe('mine');
});

it('does nothing when the person cancels', async () => {
  app.desktop.save = null;
  expect(await app.call('drawing:save', { documentId, format: 'svg', pages: [svg] })).toEqual({
    ok: true,
    value: null,
  });
});

it.each([
  ['no page', { format: 'svg', pages: [] }],
  ['what is no SVG', { format: 'svg', pages: ['#!/bin/sh'] }],
  ['what is no PNG', { format: 'png', pages: [new Uint8Array([1, 2, 3])] }],
  ['a kind that there is not', { format: 'exe', pages: [svg] }],
  ['a path of its own', { format: 'svg', pages: [svg], path: '/etc/passwd' }],
])('refuses %s', async (_what, request) => {
  app.desktop.save = { path: at('a.svg'), mayReplace: true };
  const answer = await app.call('drawing:save', { documentId, ...request } as never);
  expect(answer).toMatchObject({ ok: false, error: { code: 'badRequest' } });
  expect(files()).toEqual([]);
});

it('refuses a plant that is not open in this window', async () => {
  const answer = await app.call('drawing:save', { documentId: 'other', format: 'svg', pages: [svg] });
  expect(answer).toMatchObject({ ok: false, error: { code: 'noSuchDocument' } });
});
