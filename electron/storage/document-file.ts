import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { entityKinds, type Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { openWritable } from './connection.ts';
import { copyTarget } from './copy-target.ts';
import type { LockState, OpenOptions, StorageContext } from './document.ts';
import { checkHeader } from './header.ts';
import { releaseLock, takeLock } from './lock-file.ts';
import { createDatabase } from './new-database.ts';
import { plantOfText, type Plant } from './plant.ts';
import { removeLeftovers } from './put-in-place.ts';
import type { Reader } from './reader/reader.ts';
import { isWritable, realTarget } from './real-target.ts';
import { startDocument, underId, type NewCard, type Opened } from './start-document.ts';
import type { DocumentError } from './storage-error.ts';
import { makeWorkingFolder, removeWorkingCopy, workingFileOf } from './working-folder.ts';

/** Whether a plant holds nothing that a person would miss. */
function isBare(model: Model): boolean {
  return entityKinds.every((kind) => kind === 'suc' || kind === 'policy' || model[kind].size === 0);
}

/** Makes a document that has no target yet. What it begins with counts as unsaved unless it is bare. */
export function createDocument(context: StorageContext, model: Model): Opened {
  const { workingFolder } = context;
  const id = randomUUID();
  const savedSeq = isBare(model) ? null : 0;
  const card: NewCard = { id, target: null, known: null, savedSeq, saving: null, isReadOnly: false };
  return underId(
    id,
    () => {
      makeWorkingFolder(workingFolder);
      const file = workingFileOf(workingFolder, id);
      const db = createDatabase(() => openWritable(file, { create: true }), model, context);
      return db.ok ? startDocument(context, card, db.value, 'none') : db;
    },
    () => removeWorkingCopy(workingFolder, id),
  );
}

function lockFor(target: string, id: string, context: StorageContext, options: OpenOptions) {
  if (options.readOnly) return ok('none' as const);
  const lock = takeLock(target, id, context, options.takeLock ?? false);
  if (lock.ok && lock.value === 'held') removeLeftovers(target);
  return lock;
}

/** A copy of a target that has not been looked into yet. */
type Copy = { readonly card: NewCard; readonly lock: LockState; readonly file: string };

function copyOf(
  context: StorageContext,
  target: string,
  id: string,
  options: OpenOptions,
): Result<Copy, DocumentError> {
  const lock = lockFor(target, id, context, options);
  if (!lock.ok) return lock;
  makeWorkingFolder(context.workingFolder);
  const file = workingFileOf(context.workingFolder, id);
  const known = copyTarget(target, file, context.maxFileSize);
  if (!known.ok) return known;
  const isReadOnly = options.readOnly === true || !isWritable(target) || !isWritable(dirname(target));
  const card: NewCard = { id, target, known: known.value, savedSeq: null, saving: null, isReadOnly };
  return ok({ card, lock: lock.value, file });
}

function undoOf({ workingFolder }: StorageContext, target: string, id: string): () => void {
  return () => {
    releaseLock(target, id);
    removeWorkingCopy(workingFolder, id);
  };
}

function startCopy(context: StorageContext, { card, lock, file }: Copy, known: Plant | null): Opened {
  return startDocument(context, card, openWritable(file, { create: false }), lock, known);
}

/** Opens a copy of a file, which is checked as a hostile one; the file itself is only read, until Save. */
export function openDocument(context: StorageContext, path: string, options: OpenOptions = {}): Opened {
  const target = realTarget(path);
  const header: Result<unknown, DocumentError> = checkHeader(target, context.maxFileSize);
  if (!header.ok) return err(header.error);
  const id = randomUUID();
  const open = (): Opened => {
    const copy = copyOf(context, target, id, options);
    return copy.ok ? startCopy(context, copy.value, null) : copy;
  };
  return underId(id, open, undoOf(context, target, id));
}

/** As `openDocument`; a reader looks into the copy while this thread goes on. */
export async function openDocumentBeside(
  reader: Pick<Reader, 'do'>,
  context: StorageContext,
  path: string,
  options: OpenOptions = {},
): Promise<Opened> {
  const target = realTarget(path);
  const header: Result<unknown, DocumentError> = checkHeader(target, context.maxFileSize);
  if (!header.ok) return err(header.error);
  const id = randomUUID();
  const undo = undoOf(context, target, id);
  const copy = underId(id, () => copyOf(context, target, id, options), undo);
  if (!copy.ok) return copy;
  const text = await reader.do('inspectFile', copy.value.file);
  return underId(id, () => (text.ok ? startCopy(context, copy.value, plantOfText(text.value)) : text), undo);
}
