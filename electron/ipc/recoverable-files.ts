import type { StorageContext } from '#electron/storage/document.ts';
import { listRecoverable } from '#electron/storage/recovery.ts';
import type { RecoverableFile } from '#shared/ipc/contract.ts';
import { basename } from 'node:path';

/** What a crash left behind, as the start screen shows it. */
export function recoverableFiles(context: StorageContext): readonly RecoverableFile[] {
  return listRecoverable(context).map(({ workingFile, target, name, editedAt, edits }) => ({
    id: basename(workingFile, '.iecmodel'),
    name,
    fileName: target === null ? null : basename(target),
    storedAt: editedAt,
    edits,
  }));
}
