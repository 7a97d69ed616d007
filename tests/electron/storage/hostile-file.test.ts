import { copyFileSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#electron/storage/document-file.ts';
import { readModelFile } from '#electron/storage/model-file.ts';
import type { DocumentError } from '#electron/storage/storage-error.ts';
import error from '#catalog/locales/en/error.json' with { type: 'json' };
import { modelViolations } from '#shared/model/invariants.ts';
import { byteMutations, seeded, sqlMutations, type Mutation } from '#tests/support/mutations.ts';
import { plantFile, storageContext, temporaryFolder } from '#tests/support/temp-document.ts';

type Outcome = DocumentError['code'] | 'ok';

/** What the command line and the app make of a file; both must leave it as it is, and no trace of themselves. */
function tryFile(folder: string, file: string): { read: Outcome; opened: Outcome } {
  const bytes = readFileSync(file);
  const beside = readdirSync(folder);
  const context = storageContext(join(folder, '..'));
  const read = readModelFile(file);
  const opened = openDocument(context, file);
  if (read.ok) expect(modelViolations(read.value.model)).toEqual([]);
  if (opened.ok) opened.value.close({ keep: false });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(beside);
  expect(readdirSync(join(folder, '..', 'working'), { withFileTypes: true })).toEqual([]);
  return { read: read.ok ? 'ok' : read.error.code, opened: opened.ok ? 'ok' : opened.error.code };
}

function spoiled(mutation: Mutation, seed = 1): { folder: string; file: string } {
  const top = temporaryFolder();
  const folder = join(top, 'folder');
  mkdirSync(folder);
  mkdirSync(join(top, 'working'));
  const file = plantFile(folder);
  mutation.spoil(file, seeded(seed));
  return { folder, file };
}

describe('a file that somebody changed on purpose', () => {
  test.each(sqlMutations)('with $name is refused as $code', (mutation) => {
    const { folder, file } = spoiled(mutation);
    expect(tryFile(folder, file)).toEqual({ read: mutation.code, opened: mutation.code });
  });
});

describe('a file that is damaged', () => {
  const cases = Array.from({ length: 208 }, (_, seed) => ({
    seed,
    mutation: byteMutations[seed % byteMutations.length] as Mutation,
  }));

  test.each(cases)('($mutation.name, $seed) opens whole or is refused in words', ({ mutation, seed }) => {
    const { folder, file } = spoiled(mutation, seed);
    const { read, opened } = tryFile(folder, file);
    expect(opened).toBe(read);
    expect(['ok', ...Object.keys(error)]).toContain(read);
  });
});

const blank = (name: string, write: (file: string) => void) => ({ name, write });
const others = [
  { ...blank('an empty file', (file) => writeFileSync(file, '')), code: 'notSqlite' },
  { ...blank('a text', (file) => writeFileSync(file, 'Dear Sir or Madam')), code: 'notSqlite' },
  { ...blank('a folder', (file) => mkdirSync(file)), code: 'isFolder' },
  { ...blank('nothing', () => undefined), code: 'notFound' },
  {
    ...blank('the database of another program', (file) => {
      const db = new Database(file);
      db.exec('CREATE TABLE moz_places (id)');
      db.close();
    }),
    code: 'notIecModel',
  },
];

describe('something that is no plant file', () => {
  test.each(others)('such as $name is refused as $code', ({ write, code }) => {
    const folder = temporaryFolder();
    const file = join(folder, 'plant.iecmodel');
    write(file);
    expect(readModelFile(file)).toMatchObject({ ok: false, error: { code } });
    expect(openDocument(storageContext(folder), file)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a plant file', () => {
  test('that is longer than allowed is refused before it is copied', () => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    expect(readModelFile(file, { maxFileSize: 3 * 2 ** 20 }).ok).toBe(true);
    truncateSync(file, 2 ** 31);
    expect(readModelFile(file)).toEqual({ ok: false, error: { code: 'tooLarge', limit: 512 } });
    const opened = openDocument(storageContext(folder, { maxFileSize: 2 ** 20 }), file);
    expect(opened).toEqual({ ok: false, error: { code: 'tooLarge', limit: 1 } });
  });

  test('that claims more pages than it has bytes is refused', () => {
    const file = plantFile(temporaryFolder());
    truncateSync(file, 2 ** 29);
    expect(readModelFile(file)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });

  test.each(['-wal', '-journal'])('with a %s beside it is left to the program that writes it', (end) => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    writeFileSync(file + end, 'x');
    expect(readModelFile(file)).toEqual({ ok: false, error: { code: 'inUse' } });
  });

  test('whose schema pages go in circles is refused before SQLite follows them', () => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    const bytes = readFileSync(file);
    bytes[100] = 0x05;
    bytes.writeUInt16BE(1, 103);
    bytes.writeUInt32BE(1, 108);
    writeFileSync(file, bytes);
    expect(readModelFile(file)).toEqual({ ok: false, error: { code: 'corrupt', detail: 'schema pages' } });
  });

  test('under another name is read all the same', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'ゾーン plan ü.txt');
    copyFileSync(plantFile(folder), file);
    expect(readModelFile(file).ok).toBe(true);
  });
});
