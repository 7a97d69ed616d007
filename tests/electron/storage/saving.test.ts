import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDocument, openDocument } from '#electron/storage/document-file.ts';
import { writeModelFile } from '#electron/storage/model-file.ts';
import { keepOldVersion } from '#electron/storage/save-document.ts';
import { emptyModel, policyOf, sucOf, type Model } from '#shared/model/model.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import {
  openedPlant,
  plantFile,
  renameZone,
  savedName,
  storageContext,
  temporaryFolder,
  valueOf,
} from '#tests/support/temp-document.ts';

/** A plant that somebody else may have written. */
function withoutZones(): Model {
  const [suc, policy] = [sucOf(smallPlant()), policyOf(smallPlant())];
  return emptyModel({ ...suc, accessPoints: [], paper: { coverText: '', logoId: null } }, policy);
}

describe('a target that changed outside', () => {
  test('is not overwritten but knowingly', () => {
    const { file, document } = openedPlant();
    renameZone(document, 'mine');
    valueOf(writeModelFile(file, withoutZones(), { force: true }));
    expect(document.status().outsideChange).toBe(true);
    expect(document.save()).toEqual({ ok: false, error: { code: 'changedOutside' } });
    expect(savedName(file)).toBe(undefined);
    expect(document.save({ overwrite: true })).toEqual({ ok: true, value: { savedRevision: 1 } });
    expect(savedName(file)).toBe('mine');
    expect(document.status().outsideChange).toBe(false);
    document.close({ keep: false });
  });

  test('in its date only has not changed', () => {
    const { file, document } = openedPlant();
    utimesSync(file, 1, 1);
    expect(document.status().outsideChange).toBe(false);
    expect(document.save().ok).toBe(true);
    document.close({ keep: false });
  });

  test('and is gone is written again', () => {
    const { file, document } = openedPlant();
    rmSync(file);
    expect(document.save().ok).toBe(true);
    expect(savedName(file)).toBe(document.model.zone.get('Z1')?.name);
    document.close({ keep: false });
  });
});

describe('a target that cannot be written', () => {
  test('because it is marked read-only is left for Save As', () => {
    const { folder, file, document } = openedPlant();
    renameZone(document, 'New');
    chmodSync(file, 0o444);
    const before = readFileSync(file);
    expect(document.save()).toEqual({ ok: false, error: { code: 'readOnly' } });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(document.status().hasUnsavedEdits).toBe(true);
    expect(document.saveAs(join(folder, 'mine.iecmodel')).ok).toBe(true);
    expect(savedName(join(folder, 'mine.iecmodel'))).toBe('New');
    document.close({ keep: false });
  });

  test('because it was opened read-only says so in its status', () => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    chmodSync(file, 0o444);
    const document = valueOf(openDocument(storageContext(folder), file));
    expect(document.status().readOnly).toBe(true);
    document.close({ keep: false });
  });

  test('because its folder is gone keeps the work, and saves when the folder is back', () => {
    const { folder, file, document } = openedPlant();
    const share = join(folder, 'share');
    mkdirSync(share);
    valueOf(document.saveAs(join(share, 'plant.iecmodel')));
    renameZone(document, 'New');
    renameSync(share, `${share}-away`);
    expect(document.save()).toEqual({ ok: false, error: { code: 'targetVanished' } });
    expect(document.status()).toMatchObject({ storedRevision: 1, savedRevision: 0, hasUnsavedEdits: true });
    renameSync(`${share}-away`, share);
    expect(document.save()).toEqual({ ok: true, value: { savedRevision: 1 } });
    expect(existsSync(file)).toBe(true);
    document.close({ keep: false });
  });

  test.each([
    { name: 'a folder', make: (file: string) => mkdirSync(file), code: 'isFolder' },
    { name: 'another file', make: (file: string) => writeFileSync(file, 'mine'), code: 'exists' },
  ])('because $name stands there', ({ make, code }) => {
    const { folder, document } = openedPlant();
    const taken = join(folder, 'taken.iecmodel');
    make(taken);
    expect(document.saveAs(taken)).toEqual({ ok: false, error: { code } });
    expect(readdirSync(folder).sort()).toEqual([
      '.~lock.plant.iecmodel#',
      'plant.iecmodel',
      'taken.iecmodel',
      'working',
    ]);
    document.close({ keep: false });
  });

  test('because there is none yet asks for one', () => {
    const document = valueOf(createDocument(storageContext(temporaryFolder()), smallPlant()));
    expect(document.save()).toEqual({ ok: false, error: { code: 'noTarget' } });
    document.close({ keep: false });
  });
});

describe('saving', () => {
  test('clears away what an earlier save left, and nothing else', () => {
    const { folder, document } = openedPlant();
    const left = join(folder, '.~save.plant.iecmodel.0123456789ab.tmp');
    const foreign = ['.~save.other.iecmodel.0123456789ab.tmp', 'plant.iecmodel.tmp'];
    for (const name of foreign) writeFileSync(join(folder, name), '');
    writeFileSync(left, '');
    valueOf(document.save());
    expect(existsSync(left)).toBe(false);
    expect(foreign.map((name) => existsSync(join(folder, name)))).toEqual([true, true]);
    document.close({ keep: false });
  });

  test('follows a link and keeps the rights of the file', () => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    const link = join(folder, 'link.iecmodel');
    symlinkSync(file, link);
    chmodSync(file, 0o640);
    const document = valueOf(openDocument(storageContext(folder), link));
    renameZone(document, 'New');
    valueOf(document.save());
    expect({ name: savedName(link), mode: statSync(file).mode & 0o777 }).toEqual({ name: 'New', mode: 0o640 });
    document.close({ keep: false });
  });

  test('leaves one compact file without journal', () => {
    const { file, document } = openedPlant();
    valueOf(document.save());
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1]);
    document.close({ keep: false });
  });

  test('keeps the file of an older version beside the new one, once', () => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    keepOldVersion(file, 2);
    writeFileSync(join(folder, 'plant.v1.bak'), 'first');
    keepOldVersion(file, 2);
    keepOldVersion(file, 1);
    expect(readdirSync(folder).sort()).toEqual(['plant.iecmodel', 'plant.v1.bak']);
    expect(readFileSync(join(folder, 'plant.v1.bak'), 'utf8')).toBe('first');
  });
});
