import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModelFile } from '#electron/storage/model-file.ts';
import { openDocument } from '#electron/storage/document-file.ts';
import { toWire } from '#shared/ipc/wire-model.ts';
import expected from './v0001.model.json' with { type: 'json' };
import { storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

const file = new URL('v0001.iecmodel', import.meta.url).pathname;

test('a file of version 1 gives the plant that was written, and what it says of itself', () => {
  const before = readFileSync(file);
  const { model, info } = valueOf(readModelFile(file));
  expect(toWire(model)).toEqual(expected);
  expect(info).toEqual({
    created_at: '2026-11-23T08:00:00.000Z',
    created_by_app: '0.1.0',
    minimum_reader_version: '1',
    saved_at: '2026-11-23T08:00:00.000Z',
    saved_by_app: '0.1.0',
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file of version 1 opens, and its trail is intact', () => {
  const folder = temporaryFolder();
  const document = valueOf(openDocument(storageContext(folder), file, { readOnly: true }));
  expect(document.auditTrail()).toEqual({ state: 'intact' });
  document.close({ keep: false });
});
