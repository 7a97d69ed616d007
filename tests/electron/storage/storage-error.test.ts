import { describe, expect, test } from 'vitest';
import { fromFailure, fromTargetFailure } from '#electron/storage/storage-error.ts';
import en from '#catalog/locales/en/error.json' with { type: 'json' };
import ja from '#catalog/locales/ja/error.json' with { type: 'json' };
import { appErrorCodes } from '#shared/ipc/app-error.ts';

const failure = (code: string) => Object.assign(new Error('message'), { code });

describe('what the system throws', () => {
  test.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['SQLITE_FULL', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['SQLITE_READONLY_DBMOVED', 'readOnly'],
    ['EACCES', 'noAccess'],
    ['SQLITE_CANTOPEN', 'noAccess'],
    ['ENOENT', 'notFound'],
    ['EISDIR', 'isFolder'],
    ['SQLITE_BUSY', 'inUse'],
    ['SQLITE_IOERR_WRITE', 'ioFailed'],
    ['EIO', 'ioFailed'],
    ['SQLITE_CORRUPT_VTAB', 'corrupt'],
    ['SQLITE_NOTADB', 'corrupt'],
    ['SQLITE_ERROR', 'corrupt'],
  ])('as %s is %s', (thrown, code) => {
    expect(fromFailure(failure(thrown)).code).toBe(code);
  });

  test('at a target that is gone means that it has vanished', () => {
    expect(fromTargetFailure(failure('ENOENT'))).toEqual({ code: 'targetVanished' });
    expect(fromTargetFailure(failure('ENOSPC'))).toEqual({ code: 'diskFull' });
  });

  test.each([new TypeError('a bug'), 'text', null, failure('ERR_INVALID_ARG_TYPE')])(
    'as a bug (%s) is thrown on',
    (bug) => {
      expect(() => fromFailure(bug)).toThrow();
    },
  );
});

describe('every error', () => {
  test.each(appErrorCodes)('%s has a sentence in both languages', (code) => {
    expect([en, ja].map((sentences) => Object.hasOwn(sentences, code))).toEqual([true, true]);
  });
});
