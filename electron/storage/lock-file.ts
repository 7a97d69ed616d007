import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import * as z from 'zod';
import type { LockState, StorageContext } from './document.ts';
import { removeIfPossible } from './remove-file.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';
import { openIds } from './working-folder.ts';

const lockSchema = z.object({
  id: z.string().max(100),
  who: z.string().max(500),
  host: z.string().max(500),
  pid: z.int(),
  since: z.string().max(100),
});
type Lock = z.output<typeof lockSchema>;

/** Who is named where a lock file says nothing that can be read. */
const UNKNOWN = '?';

/** The name of the file that says who has a target open. */
function lockFileOf(target: string): string {
  return join(dirname(target), `.~lock.${basename(target)}#`);
}

function readLock(target: string): Lock | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(lockFileOf(target), 'utf8')));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

/** Whether whoever wrote a lock has gone without taking it along; of another host nobody can tell. */
function isStale(lock: Lock, context: StorageContext): boolean {
  if (lock.host !== context.host) return false;
  return lock.pid === context.pid ? !openIds.has(lock.id) : !isAlive(lock.pid);
}

function writeLock(target: string, id: string, { who, host, pid, now }: StorageContext): void {
  const handle = openSync(lockFileOf(target), 'wx');
  try {
    const lock: Lock = { id, who: who.slice(0, 500), host: host.slice(0, 500), pid, since: now() };
    writeSync(handle, JSON.stringify(lock));
  } finally {
    closeSync(handle);
  }
}

function writeFresh(target: string, id: string, context: StorageContext): Result<LockState, DocumentError> {
  try {
    writeLock(target, id, context);
    return ok('held');
  } catch (thrown) {
    const error = fromFailure(thrown);
    return error.code === 'exists' ? err(error) : ok('none');
  }
}

/**
 * Takes the lock of a target. One whose holder is dead is taken over, and any with `take`. Where no lock file can be
 * written, there is none.
 */
export function takeLock(
  target: string,
  id: string,
  context: StorageContext,
  take: boolean,
): Result<LockState, DocumentError> {
  const fresh = writeFresh(target, id, context);
  if (fresh.ok) return fresh;
  const lock = readLock(target);
  if (!take && (lock === null || !isStale(lock, context))) {
    return err({ code: 'locked', who: lock?.who ?? UNKNOWN, host: lock?.host ?? UNKNOWN });
  }
  removeIfPossible(lockFileOf(target));
  const again = writeFresh(target, id, context);
  return again.ok ? again : err({ code: 'locked', who: UNKNOWN, host: UNKNOWN });
}

/** Removes the lock of a target if it is the document's own. */
export function releaseLock(target: string, id: string): void {
  if (readLock(target)?.id === id) removeIfPossible(lockFileOf(target));
}
