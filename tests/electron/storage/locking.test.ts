import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#electron/storage/document-file.ts';
import {
  freshStatus,
  openedPlant,
  plantFile,
  renameZone,
  storageContext,
  temporaryFolder,
  valueOf,
} from '#tests/support/temp-document.ts';

describe('a document that somebody else has open', () => {
  test('is named with its holder, and opens read-only', () => {
    const { file, context, document } = openedPlant();
    const other = { ...context, who: 'Ben', host: 'desk-2', pid: 1 };
    expect(openDocument(other, file)).toEqual({ ok: false, error: { code: 'locked', who: 'Ana', host: 'desk-1' } });
    const reader = valueOf(openDocument(other, file, { readOnly: true }));
    expect(reader.status()).toEqual({ ...freshStatus, readOnly: true, lock: 'none' });
    renameZone(reader, 'New');
    expect(reader.save()).toEqual({ ok: false, error: { code: 'readOnly' } });
    reader.close({ keep: false });
    expect(openDocument(other, file).ok).toBe(false);
    document.close({ keep: false });
    const next = valueOf(openDocument(other, file));
    next.close({ keep: false });
  });

  test('is taken over on demand', () => {
    const { file, context, document } = openedPlant();
    const other = { ...context, who: 'Ben', host: 'desk-2' };
    const taken = valueOf(openDocument(other, file, { takeLock: true }));
    document.close({ keep: false });
    expect(openDocument(context, file)).toEqual({ ok: false, error: { code: 'locked', who: 'Ben', host: 'desk-2' } });
    taken.close({ keep: false });
  });

  const lock = (fields: object) =>
    JSON.stringify({ id: 'x', who: 'Ben', host: 'desk-1', pid: 2 ** 22 + 1, since: '', ...fields });
  test.each([
    { name: 'a dead process of this host', text: lock({}), is: 'held' },
    { name: 'this process from before', text: lock({ pid: process.pid }), is: 'held' },
    { name: 'a living process of this host', text: lock({ pid: process.ppid }), is: 'Ben' },
    { name: 'a process of another host', text: lock({ host: 'desk-2' }), is: 'Ben' },
    { name: 'nobody that can be read', text: '{', is: '?' },
  ])('by $name is $is', ({ text, is }) => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    writeFileSync(join(folder, '.~lock.plant.iecmodel#'), text);
    const result = openDocument(storageContext(folder), file);
    const got = result.ok
      ? result.value.status().lock
      : result.error.code === 'locked'
        ? result.error.who
        : result.error.code;
    if (result.ok) result.value.close({ keep: false });
    expect(got).toBe(is);
  });
});
