/**
 * Why a document could not be read, written or kept; a closed union. The sentence for the user is the text
 * `error:<code>` with the other fields as its parameters.
 */
export type DocumentError =
  /** The file does not begin like an SQLite database. */
  | { readonly code: 'notSqlite' }
  /** An SQLite database of another application. */
  | { readonly code: 'notIecModel' }
  /** Written by a later version of the app; `version` is the file's schema version. */
  | { readonly code: 'fromTheFuture'; readonly version: number }
  /** The bytes are damaged; `detail` is SQLite's or our own technical finding. */
  | { readonly code: 'corrupt'; readonly detail: string }
  /** The database has an object that the app never made. */
  | { readonly code: 'foreignSchema'; readonly object: string }
  /** A row does not hold what its table may hold. */
  | { readonly code: 'invalidRecord'; readonly table: string; readonly id: string; readonly field: string }
  /** More bytes than the app accepts; `limit` in MiB. */
  | { readonly code: 'tooLarge'; readonly limit: number }
  /** A step to a newer schema version failed. */
  | { readonly code: 'migrationFailed'; readonly version: number }
  /** Another program writes to the file at this moment (a journal lies beside it). */
  | { readonly code: 'inUse' }
  /** Somebody else has the document open. */
  | { readonly code: 'locked'; readonly who: string; readonly host: string }
  /** The target, or the file system that holds it, cannot be written to. */
  | { readonly code: 'readOnly' }
  | { readonly code: 'notFound' }
  /** The operating system refuses access. */
  | { readonly code: 'noAccess' }
  /** The path is a folder or something else that is not a file. */
  | { readonly code: 'isFolder' }
  | { readonly code: 'diskFull' }
  /** The target's folder, drive or share is gone. */
  | { readonly code: 'targetVanished' }
  /** The target changed since it was opened or last saved. */
  | { readonly code: 'changedOutside' }
  /** A file of that name is there already. */
  | { readonly code: 'exists' }
  /** The document was never saved, so that there is no place to save it to. */
  | { readonly code: 'noTarget' }
  /** A change does not follow from what is stored. */
  | { readonly code: 'outOfOrder'; readonly table: string; readonly id: string }
  /** The operating system reported something else; `detail` is its code. */
  | { readonly code: 'ioFailed'; readonly detail: string };

const plainErrors = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  SQLITE_FULL: 'diskFull',
  EROFS: 'readOnly',
  SQLITE_READONLY: 'readOnly',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  SQLITE_CANTOPEN: 'noAccess',
  SQLITE_BUSY: 'inUse',
  SQLITE_LOCKED: 'inUse',
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'isFolder',
  ENOTEMPTY: 'isFolder',
  EEXIST: 'exists',
} as const;

function isPlain(code: string): code is keyof typeof plainErrors {
  return Object.hasOwn(plainErrors, code);
}

/** The typed error for what the operating system or SQLite threw; a bug of ours is thrown on. */
export function fromFailure(thrown: unknown): DocumentError {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') throw thrown;
  const { code } = thrown;
  const primary = code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
  if (isPlain(primary)) return { code: plainErrors[primary] };
  if (primary === 'SQLITE_IOERR' || /^E[A-Z0-9]+$/.test(code)) return { code: 'ioFailed', detail: code };
  if ('syscall' in thrown && typeof thrown.syscall === 'string')
    return { code: 'ioFailed', detail: code || thrown.syscall };
  if (primary.startsWith('SQLITE_')) return { code: 'corrupt', detail: thrown.message };
  throw thrown;
}

/** As `fromFailure` for a place to write to: a missing folder means that the target has vanished. */
export function fromTargetFailure(thrown: unknown): DocumentError {
  const error = fromFailure(thrown);
  return error.code === 'notFound' ? { code: 'targetVanished' } : error;
}
