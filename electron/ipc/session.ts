import type { OpenDocument } from '#electron/storage/document.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { DocumentStatus, OpenedDocument } from '#shared/ipc/contract.ts';
import { textOfModel } from '#shared/ipc/wire-text.ts';
import { sucOf } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { WindowFace } from './desktop.ts';
import { createLiveModel, type LiveModel } from './live-model.ts';

/** A document and the window that shows it. */
export type Session = {
  readonly windowId: number;
  readonly document: OpenDocument;
  readonly model: LiveModel;
  /** There is something to lose when the window closes. */
  isDirty: boolean;
  /** The last edit that is in the working copy, counted over the whole session. */
  storedRevision: number;
  /** An edit that is being stored, piece by piece; what else uses the document waits for it. */
  storing: Promise<unknown> | null;
  /** The edits that were stored before the page took the document up; its own count begins after. */
  revisionBase: number;
  auditTrail: DocumentStatus['auditTrail'];
  /** Hears once whether the next Save of the window worked. */
  onSaved: ((isSaved: boolean) => void) | null;
};

/** Begins a session; `isDirty` where the document holds what no file has. */
export function createSession(windowId: number, document: OpenDocument, isDirty: boolean): Session {
  const model = createLiveModel(() => document.model);
  const revisions = { storedRevision: 0, revisionBase: 0 };
  return { windowId, document, model, isDirty, ...revisions, storing: null, auditTrail: 'intact', onSaved: null };
}

function modifiedAt(path: string | null): string | null {
  try {
    return path === null ? null : statSync(path).mtime.toISOString();
  } catch {
    return null;
  }
}

/** Where the work of a session is safe. */
export function statusOf({ document, auditTrail }: Session): DocumentStatus {
  const target = document.target();
  const { readOnly, outsideChange } = document.status();
  return {
    documentId: document.id,
    fileName: target === null ? null : basename(target),
    folder: target === null ? null : dirname(target),
    isReadOnly: readOnly,
    savedAt: modifiedAt(target),
    isChangedOutside: outsideChange,
    auditTrail,
  };
}

/**
 * The session's document as a window takes it up, now or again after the page was lost; `isRecovered` where it holds
 * edits that were stored before and that no file has.
 */
export function handOver(session: Session, isRecovered: boolean): OpenedDocument {
  session.revisionBase = session.storedRevision;
  const { document, model, isDirty } = session;
  const text = model.isUntouched() ? document.text : textOfModel(model.now());
  return { status: statusOf(session), model: text, isRecovered, isDirty };
}

/** How the session's window presents itself. */
export function faceOf({ document, model, isDirty }: Session): WindowFace {
  const path = document.target();
  return { name: path === null ? sucOf(model.now()).name : basename(path), path, isDirty };
}

/** The sessions of all windows; a window has one at most. */
export type Sessions = {
  of(windowId: number): Session | undefined;
  /** The window's session, if it is the one that the window speaks of. */
  require(windowId: number, documentId: string): Result<Session, AppError>;
  withTarget(path: string): Session | undefined;
  add(session: Session): void;
  remove(session: Session): void;
  /** What is being opened, by its target; a promise is over when its session is there, or will never be. */
  readonly arriving: Map<string, Promise<unknown>>;
};

export function createSessions(): Sessions {
  const sessions = new Map<number, Session>();
  return {
    of: (windowId) => sessions.get(windowId),
    require(windowId, documentId) {
      const session = sessions.get(windowId);
      return session?.document.id === documentId ? ok(session) : err({ code: 'noSuchDocument', params: {} });
    },
    withTarget: (path) => [...sessions.values()].find(({ document }) => document.target() === path),
    add: (session) => void sessions.set(session.windowId, session),
    remove: (session) => void sessions.delete(session.windowId),
    arriving: new Map(),
  };
}
