import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, lstatSync, openSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { readHead } from './audit-log.ts';
import { APPLICATION_ID, openReadable, type ReadableDb, type WritableDb } from './connection.ts';
import { checkPages } from './inspect.ts';
import { schemaVersionOf } from './migrations/index.ts';
import { removeIfPossible } from './remove-file.ts';
import { fromTargetFailure, type DocumentError } from './storage-error.ts';
import { tableOf } from './tables/index.ts';
import { entityKinds } from '#shared/model/model.ts';

/** What happens with the finished file before it takes the target's name. */
export type BeforeRename = (temporary: string, target: string) => Result<null, DocumentError>;
export type PlaceOptions = { readonly overwrite: boolean; readonly beforeRename?: BeforeRename };

const TEMPORARY = /^\.~save\.(.+)\.[0-9a-f]{12}\.tmp$/;

function temporaryFor(target: string): string {
  return join(dirname(target), `.~save.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Removes what a save that was cut off left beside a target; other files are not ours to remove. */
export function removeLeftovers(target: string): void {
  try {
    for (const name of readdirSync(dirname(target))) {
      const match = TEMPORARY.exec(name.replace(/-journal$/, ''));
      if (match?.[1] === basename(target)) removeIfPossible(join(dirname(target), name));
    }
  } catch (thrown) {
    fromTargetFailure(thrown);
  }
}

/** Makes what was written to a file, or to the list of files in a folder, survive a power cut. */
function flush(path: string, mode: 'r' | 'r+'): void {
  const handle = openSync(path, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Folders cannot be flushed everywhere (Windows, some network shares); the rename has happened all the same. */
function flushFolder(folder: string): void {
  try {
    flush(folder, 'r');
  } catch (thrown) {
    fromTargetFailure(thrown);
  }
}

function contentsOf(db: ReadableDb): string {
  const counts = entityKinds.map((kind) =>
    db
      .prepare(`SELECT count(*) FROM ${tableOf(kind).name}`)
      .pluck()
      .get(),
  );
  const application = db.pragma('application_id', { simple: true });
  return JSON.stringify([application, schemaVersionOf(db), readHead(db), counts]);
}

/** Whether the file that was written is whole and holds as much as the one that it was written from. */
function checkWritten(db: ReadableDb, written: string): Result<null, DocumentError> {
  const copy = openReadable(written);
  try {
    const pages = checkPages(copy);
    if (!pages.ok) return pages;
    const isSame =
      contentsOf(copy) === contentsOf(db) && copy.pragma('application_id', { simple: true }) === APPLICATION_ID;
    return isSame ? ok(null) : err({ code: 'ioFailed', detail: 'written file differs' });
  } finally {
    copy.close();
  }
}

/** What stands at a path, links followed, or why it may not be replaced. */
function checkTarget(target: string, overwrite: boolean): Result<{ path: string; mode: number | null }, DocumentError> {
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) return ok({ path: target, mode: null });
  const path = realpathSync(target);
  const stats = lstatSync(path);
  if (!stats.isFile()) return err({ code: 'isFolder' });
  if (!overwrite) return err({ code: 'exists' });
  if ((stats.mode & 0o222) === 0) return err({ code: 'readOnly' });
  return ok({ path, mode: stats.mode & 0o777 });
}

function writeTemporary(db: WritableDb, temporary: string, mode: number | null): Result<null, DocumentError> {
  closeSync(openSync(temporary, 'wx', mode ?? 0o666));
  db.prepare('VACUUM INTO ?').run(temporary);
  const checked = checkWritten(db, temporary);
  if (!checked.ok) return checked;
  if (mode !== null) chmodSync(temporary, mode);
  flush(temporary, 'r+');
  return ok(null);
}

/**
 * Writes a database to a target as one compact file: beside it under another name, checked, flushed, then renamed.
 * Whatever fails, the target is as it was and nothing is left beside it.
 */
export function putInPlace(
  db: WritableDb,
  target: string,
  { overwrite, beforeRename }: PlaceOptions,
): Result<{ path: string }, DocumentError> {
  let temporary: string | null = null;
  try {
    const place = checkTarget(target, overwrite);
    if (!place.ok) return place;
    const { path, mode } = place.value;
    removeLeftovers(path);
    temporary = temporaryFor(path);
    const written = writeTemporary(db, temporary, mode);
    if (!written.ok) return written;
    const allowed = beforeRename?.(temporary, path) ?? ok(null);
    if (!allowed.ok) return allowed;
    renameSync(temporary, path);
    temporary = null;
    flushFolder(dirname(path));
    return ok({ path });
  } catch (thrown) {
    return err(writeFailure(thrown));
  } finally {
    if (temporary !== null) discard(temporary);
  }
}

/** A place that may not be written to asks for another place, whether folder or disk says so. */
function writeFailure(thrown: unknown): DocumentError {
  const error = fromTargetFailure(thrown);
  return error.code === 'noAccess' ? { code: 'readOnly' } : error;
}

function discard(temporary: string): void {
  for (const end of ['', '-journal']) removeIfPossible(temporary + end);
}
