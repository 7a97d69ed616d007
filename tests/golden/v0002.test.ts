import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModelFile } from '#electron/storage/model-file.ts';
import { openDocument } from '#electron/storage/document-file.ts';
import { toWire } from '#shared/ipc/wire-model.ts';
import expected from './v0002.model.json' with { type: 'json' };
import { storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

const file = new URL('v0002.iecmodel', import.meta.url).pathname;

test('a file of version 2 gives the plant that was written, with product, own entry and dismissal', () => {
  const before = readFileSync(file);
  const { model, info } = valueOf(readModelFile(file));
  expect(toWire(model)).toEqual(expected);
  expect([model.product.size, model.catalogEntry.size, model.dismissal.size]).toEqual([1, 1, 1]);
  expect(model.scenario.get('R1')?.patternId).toBe('unauthorized-command');
  expect(info['minimum_reader_version']).toBe('2');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file of version 2 opens, and its trail of two edits is intact', () => {
  const folder = temporaryFolder();
  const document = valueOf(openDocument(storageContext(folder), file, { readOnly: true }));
  expect(document.auditTrail()).toEqual({ state: 'intact' });
  document.close({ keep: false });
});
