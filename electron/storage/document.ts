import type { CommandLabel } from '#shared/commands/command.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import type { HistoryFilter, HistoryPage } from '#shared/ipc/history-page.ts';
import type { Model } from '#shared/model/model.ts';
import type { Result } from '#shared/result.ts';
import type { DocumentError } from './storage-error.ts';

/** What storage needs to know of the world around it. */
export type StorageContext = {
  /** The folder for working copies; made when it is not there. */
  readonly workingFolder: string;
  /** The time now, as an ISO 8601 text. */
  readonly now: () => string;
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  readonly appVersion: string;
  /** The catalog that decisions in the document lean on; written into the file. */
  readonly catalog?: { readonly version: string; readonly digest: string } | undefined;
  /** Largest file that is opened, in bytes; 512 MiB when not given. */
  readonly maxFileSize?: number;
};

/** One edit as it goes to the file; `revision` counts the edits of this session from 1. */
export type WriteEntry = {
  readonly revision: number;
  readonly label: CommandLabel;
  readonly diff: ModelDiff;
};

/** One line of the audit trail; `diff` is parsed and of the shape that was written. */
export type AuditEntry = {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly label: CommandLabel;
  readonly diff: ModelDiff;
};

/** Whether the audit trail is whole and the rows are what it leads to; else the first line that does not fit. */
export type AuditTrail = { readonly state: 'intact' } | { readonly state: 'broken'; readonly seq: number };

/** `held`: our lock file stands beside the target. `none`: its folder cannot be written to, or there is no target. */
export type LockState = 'held' | 'none';

export type DocumentStatus = {
  /** The last revision that is safe in the working copy; 0 before the first. */
  readonly storedRevision: number;
  /** The last revision that is in the target; 0 when none of this session is. */
  readonly savedRevision: number;
  /** Whether the working copy holds edits that the target lacks (edits recovered after a crash included). */
  readonly hasUnsavedEdits: boolean;
  /** Whether the target changed since it was opened or saved. */
  readonly outsideChange: boolean;
  readonly readOnly: boolean;
  readonly lock: LockState;
};

export type SaveOptions = { readonly overwrite?: boolean };

/** A plant that is open: a working copy, and the file that it is saved to. */
export type OpenDocument = {
  readonly id: string;
  /** The file that Save writes, or null before the first Save As. */
  target(): string | null;
  /** The plant as it was when the document was opened. */
  readonly model: Model;
  /** The same as text of the wire form. */
  readonly text: string;
  /** Stores one edit in one transaction; an edit that is stored already is not stored again. */
  write(entry: WriteEntry): Result<{ storedRevision: number }, DocumentError>;
  /** The same with stops, of which a large edit has many; until the end, nothing else may use the document but `close`. */
  writeInPieces(entry: WriteEntry): Generator<void, Result<{ storedRevision: number }, DocumentError>>;
  /** Puts the working copy in the place of the target; `overwrite` even when that changed outside. */
  save(options?: SaveOptions): Result<{ savedRevision: number }, DocumentError>;
  /** Saves to another place, which is the target from then on; an existing file is replaced with `overwrite` only. */
  saveAs(path: string, options?: SaveOptions): Result<{ savedRevision: number }, DocumentError>;
  /** Lets go of lock and working copy; `keep` leaves unsaved edits to be recovered. */
  close(options: { readonly keep: boolean }): void;
  status(): DocumentStatus;
  /** Up to `limit` lines of the audit trail, newest first, from before line `before`. */
  log(options?: { readonly before?: number; readonly limit?: number }): Result<AuditEntry[], DocumentError>;
  /** A page of the history from before a line, newest first. */
  history(filter: HistoryFilter, before: number | null): Result<HistoryPage, DocumentError>;
  /** Follows the whole audit trail; takes its time on long ones. */
  auditTrail(): AuditTrail;
  /** The working copy as it stands now, for a reader in another thread. */
  image(): Uint8Array;
};

export type OpenOptions = {
  /** Opens without a lock; Save then asks for another place. */
  readonly readOnly?: boolean;
  /** Takes the lock over from whoever holds it. */
  readonly takeLock?: boolean;
};

/** A working copy with edits that no file has. */
export type Recoverable = {
  readonly workingFile: string;
  readonly target: string | null;
  /** The name of the SUC. */
  readonly name: string;
  readonly editedAt: string;
  /** How many edits the target lacks. */
  readonly edits: number;
};
