import { basename, dirname } from 'node:path';
import { err, type Result, ok } from '#shared/result.ts';
import { readHead, readLines } from './audit-log.ts';
import { openWritable } from './connection.ts';
import type { Recoverable, StorageContext } from './document.ts';
import { releaseLock, takeLock } from './lock-file.ts';
import { startDocument, underId, type Opened } from './start-document.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';
import {
  listCards,
  openIds,
  readCard,
  removeWorkingCopy,
  settleCard,
  workingFileOf,
  type Card,
} from './working-folder.ts';

/** What a working copy holds that its target lacks; null where that is nothing. Throws where another process has it open. */
function lookInto(workingFile: string, card: Card): Recoverable | null {
  const db = openWritable(workingFile, { create: false });
  try {
    const edits = readHead(db).seq - card.savedSeq;
    const [last] = readLines(db, Number.MAX_SAFE_INTEGER, 1);
    const name = db.prepare('SELECT name FROM suc').pluck().get();
    if (edits <= 0) return null;
    return { workingFile, target: card.target, name: String(name), editedAt: last?.at ?? '', edits };
  } finally {
    db.close();
  }
}

/** A working copy that is damaged, or that another process has open, is not offered and stays where it is. */
function findUnsaved(context: StorageContext, id: string): Recoverable[] {
  const card = readCard(context.workingFolder, id);
  if (card === null || openIds.has(id)) return [];
  try {
    const found = lookInto(workingFileOf(context.workingFolder, id), settleCard(card));
    if (found !== null) return [found];
    removeWorkingCopy(context.workingFolder, id);
    if (card.target !== null) releaseLock(card.target, id);
  } catch (thrown) {
    fromFailure(thrown);
  }
  return [];
}

/**
 * Every working copy with edits that its target lacks, whose process is gone: it would hold the copy's lock if it were
 * not. Copies of such processes that hold nothing new are cleared away.
 */
export function listRecoverable(context: StorageContext): Recoverable[] {
  return listCards(context.workingFolder).flatMap((id) => findUnsaved(context, id));
}

function idOf(workingFile: string): string {
  return basename(workingFile, '.iecmodel');
}

/**
 * Opens a working copy that a crash left behind, with every edit that was stored. Where somebody else has the target
 * open by now, it opens read-only: the edits go to another place.
 */
export function recoverDocument(context: StorageContext, workingFile: string): Opened {
  const id = idOf(workingFile);
  const here = { ...context, workingFolder: dirname(workingFile) };
  const found = readCard(here.workingFolder, id);
  if (found === null) return err({ code: 'notFound' });
  if (openIds.has(id)) return err({ code: 'inUse' });
  return underId(
    id,
    () => {
      const card = settleCard(found);
      const db = openWritable(workingFile, { create: false });
      const lock =
        card.target === null || card.isReadOnly ? ok('none' as const) : takeLock(card.target, id, here, false);
      const isReadOnly = card.isReadOnly || !lock.ok;
      return startDocument(here, { ...card, isReadOnly }, db, lock.ok ? lock.value : 'none');
    },
    () => found.target !== null && releaseLock(found.target, id),
  );
}

/** Throws away a working copy that a crash left behind, with its unsaved edits. */
export function discardRecoverable(context: StorageContext, workingFile: string): Result<null, DocumentError> {
  const id = idOf(workingFile);
  const card = readCard(context.workingFolder, id);
  if (card === null) return err({ code: 'notFound' });
  if (openIds.has(id)) return err({ code: 'inUse' });
  try {
    removeWorkingCopy(context.workingFolder, id);
    if (card.target !== null) releaseLock(card.target, id);
    return ok(null);
  } catch (thrown) {
    return err(fromFailure(thrown));
  }
}
