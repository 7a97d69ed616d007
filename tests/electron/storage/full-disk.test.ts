import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#electron/storage/document-file.ts';
import { readModelFile, writeModelFile } from '#electron/storage/model-file.ts';
import type { Zone } from '#shared/model/zone.ts';
import { smallDisk } from '#tests/support/full-disk.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import {
  freshStatus,
  plantFile,
  renameZone,
  savedName,
  storageContext,
  store,
  temporaryFolder,
  valueOf,
} from '#tests/support/temp-document.ts';

describe('a disk that is full', () => {
  test('keeps the file and the work, and takes the work when there is room again', () => {
    const disk = smallDisk();
    const file = plantFile(disk.folder);
    const document = valueOf(openDocument(storageContext(temporaryFolder()), file));
    renameZone(document, 'New');
    const before = readFileSync(file);
    disk.fill();
    expect(document.save()).toMatchObject({ ok: false, error: { code: disk.code } });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(disk.folder).sort()).toEqual(['.~lock.plant.iecmodel#', 'plant.iecmodel']);
    expect(document.status()).toMatchObject({ storedRevision: 1, savedRevision: 0, hasUnsavedEdits: true });
    disk.free();
    expect(document.save()).toEqual({ ok: true, value: { savedRevision: 1 } });
    expect(savedName(file)).toBe('New');
    document.close({ keep: false });
  });

  test('under the working copy refuses the edit as a whole, and goes on when there is room again', () => {
    const disk = smallDisk();
    const file = plantFile(temporaryFolder());
    const document = valueOf(openDocument(storageContext(disk.folder), file));
    disk.fill();
    let before: Zone = document.model.zone.get('Z1') ?? expect.fail('no zone Z1');
    for (let length = 20_000; ; length--) {
      const after: Zone = { ...before, description: 'x'.repeat(length) };
      const diff = [{ kind: 'zone', id: 'Z1', before, after }] as const;
      const outcome = store(document, diff);
      if (outcome.ok) {
        before = after;
        continue;
      }
      expect(outcome.error.code).toBe(disk.code);
      disk.free();
      valueOf(store(document, diff));
      before = after;
      break;
    }
    expect(document.auditTrail()).toEqual({ state: 'intact' });
    valueOf(document.save());
    expect(valueOf(readModelFile(file)).model.zone.get('Z1')).toEqual(before);
    document.close({ keep: false });
  });

  test('leaves nothing of a file that is written from the command line', () => {
    const disk = smallDisk();
    disk.fill();
    const written = writeModelFile(join(disk.folder, 'plant.iecmodel'), smallPlant(), { force: false });
    expect(written).toMatchObject({ ok: false, error: { code: disk.code } });
    expect(readdirSync(disk.folder)).toEqual([]);
  });
});

describe('a disk that is write-protected', () => {
  test('after a document was opened keeps the work for another place', () => {
    const disk = smallDisk();
    const folder = temporaryFolder();
    const document = valueOf(openDocument(storageContext(folder), plantFile(disk.folder)));
    renameZone(document, 'New');
    disk.protect();
    expect(document.save()).toEqual({ ok: false, error: { code: 'readOnly' } });
    expect(document.saveAs(join(folder, 'mine.iecmodel'))).toEqual({ ok: true, value: { savedRevision: 1 } });
    expect(savedName(join(folder, 'mine.iecmodel'))).toBe('New');
    document.close({ keep: false });
  });

  test('opens read-only, without a lock', () => {
    const disk = smallDisk();
    const file = plantFile(disk.folder);
    disk.protect();
    const document = valueOf(openDocument(storageContext(temporaryFolder()), file));
    expect(document.status()).toEqual({ ...freshStatus, readOnly: true, lock: 'none' });
    expect(document.save()).toEqual({ ok: false, error: { code: 'readOnly' } });
    document.close({ keep: false });
  });
});
