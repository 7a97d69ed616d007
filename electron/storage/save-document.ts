import { constants, copyFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import type { SaveOptions } from './document.ts';
import { writeInfo } from './document-info.ts';
import { checkHeader } from './header.ts';
import { releaseLock, takeLock } from './lock-file.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';
import { putInPlace } from './put-in-place.ts';
import { realTarget } from './real-target.ts';
import type { Session } from './session.ts';
import { hasChanged, sign, stateOf, type Signature } from './signature.ts';
import { fromFailure, fromTargetFailure, type DocumentError } from './storage-error.ts';
import { writeCard } from './working-folder.ts';

type Saved = Result<{ savedRevision: number }, DocumentError>;

/** Keeps a file of an older schema version beside the one that takes its place. */
export function keepOldVersion(target: string, version: number = SCHEMA_VERSION): void {
  const header = checkHeader(target);
  if (!header.ok || header.value.version >= version) return;
  const name = `${basename(target, extname(target))}.v${header.value.version}.bak`;
  try {
    copyFileSync(target, join(dirname(target), name), constants.COPYFILE_EXCL);
  } catch (thrown) {
    const error = fromFailure(thrown);
    if (error.code !== 'exists') throw thrown;
  }
}

/** Notes in the card what the target is about to become, so that a crash before or after the rename is told apart. */
function announce(session: Session, temporary: string, target: string): Signature {
  const signature = sign(stateOf(temporary), temporary);
  const { card, context, head } = session;
  writeCard(context.workingFolder, { ...card, saving: { target, signature, seq: head.seq } });
  return signature;
}

function write(session: Session, target: string, overwrite: boolean): Saved {
  const { db, context, storedRevision } = session;
  let signature: Signature | null = null;
  db.transaction(writeInfo)(db, context);
  const placed = putInPlace(db, target, {
    overwrite,
    beforeRename(temporary, path) {
      keepOldVersion(path);
      signature = announce(session, temporary, path);
      return ok(null);
    },
  });
  if (!placed.ok) return placed;
  session.card = {
    ...session.card,
    target: placed.value.path,
    known: signature,
    savedSeq: session.head.seq,
    isReadOnly: false,
  };
  session.savedRevision = storedRevision;
  return ok({ savedRevision: storedRevision });
}

/** Saves to the target, unless that changed outside or may not be written to. */
export function save(session: Session, { overwrite = false }: SaveOptions = {}): Saved {
  const { target, known, isReadOnly } = session.card;
  if (target === null) return err({ code: 'noTarget' });
  if (isReadOnly) return err({ code: 'readOnly' });
  try {
    if (!overwrite && known !== null && hasChanged(target, known)) return err({ code: 'changedOutside' });
    return write(session, target, true);
  } catch (thrown) {
    return err(fromTargetFailure(thrown));
  }
}

/** Saves to another place and makes it the target; its lock is taken first, the old one let go at the end. */
export function saveAs(session: Session, path: string, { overwrite = false }: SaveOptions = {}): Saved {
  const target = realTarget(path);
  const { context, card } = session;
  if (target === card.target) return save(session, { overwrite });
  const lock = takeLock(target, card.id, context, false);
  if (!lock.ok) return lock;
  try {
    const saved = write(session, target, overwrite);
    if (!saved.ok) return saved;
    if (card.target !== null) releaseLock(card.target, card.id);
    session.lock = lock.value;
    return saved;
  } catch (thrown) {
    return err(fromTargetFailure(thrown));
  } finally {
    if (session.card.target !== target) releaseLock(target, card.id);
  }
}
