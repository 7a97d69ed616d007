import type { AuditHead } from './audit-log.ts';
import type { WritableDb } from './connection.ts';
import type { LockState, StorageContext } from './document.ts';
import type { Card } from './working-folder.ts';
import type { DiffWriter } from './write-diff.ts';

/** All that an open document keeps; its functions share it. */
export type Session = {
  readonly context: StorageContext;
  readonly db: WritableDb;
  readonly writeDiff: DiffWriter;
  card: Card;
  head: AuditHead;
  lock: LockState;
  storedRevision: number;
  savedRevision: number;
};
