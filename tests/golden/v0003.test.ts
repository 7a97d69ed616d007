import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModelFile } from '#electron/storage/model-file.ts';
import { openDocument } from '#electron/storage/document-file.ts';
import { toWire } from '#shared/ipc/wire-model.ts';
import expected from './v0003.model.json' with { type: 'json' };
import { storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

const file = new URL('v0003.iecmodel', import.meta.url).pathname;

test('a file of version 3 gives the plant that was written, with diagram, note, group, lock and layer', () => {
  const before = readFileSync(file);
  const { model, info } = valueOf(readModelFile(file));
  expect(toWire(model)).toEqual(expected);
  expect(model.note.get('N1')?.text).toBe('Trip chain\nSIL 2');
  expect(model.diagram.get('D1')?.zoneIds).toEqual(['Z2', 'Z3']);
  expect(model.placement.get('D1/note:N1')).toMatchObject({ groupId: 'G1', isLocked: true, layer: -1 });
  expect(model.placement.get('main/asset:A1')).toMatchObject({ diagramId: 'main', isLocked: true, x: 12 });
  expect(info['minimum_reader_version']).toBe('3');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file of version 3 opens, and its trail of two edits is intact', () => {
  const folder = temporaryFolder();
  const document = valueOf(openDocument(storageContext(folder), file, { readOnly: true }));
  expect(document.auditTrail()).toEqual({ state: 'intact' });
  document.close({ keep: false });
});
