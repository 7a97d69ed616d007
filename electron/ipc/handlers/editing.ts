import { appErrorOf, type AppServices } from '#electron/ipc/app-services.ts';
import { dropSession, settleSave } from '#electron/ipc/close-session.ts';
import { checkedDiff } from '#electron/ipc/checked-diff.ts';
import { writeExchange } from '#electron/ipc/exchange-file.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { suggestedName } from '#electron/ipc/suggested-name.ts';
import { faceOf, statusOf, type Session } from '#electron/ipc/session.ts';
import type { DocumentError } from '#electron/storage/storage-error.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { DocumentStatus, requestSchemas } from '#shared/ipc/contract.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type * as z from 'zod';

type EditingChannel =
  | 'document:write'
  | 'document:setDirty'
  | 'document:save'
  | 'document:saveAs'
  | 'document:status'
  | 'document:close'
  | 'document:exportJson';

/** After a Save: the window is clean, and the file is among the recent ones. */
function saved(
  { recent, desktop }: AppServices,
  session: Session,
  outcome: Result<unknown, DocumentError>,
): Result<DocumentStatus, AppError> {
  if (!outcome.ok) return err(appErrorOf(outcome.error));
  const target = session.document.target();
  if (target !== null) recent.add(target);
  session.isDirty = false;
  desktop.show(session.windowId, faceOf(session));
  return ok(statusOf(session));
}

async function saveAs(services: AppServices, session: Session): Promise<Result<DocumentStatus | null, AppError>> {
  const { desktop } = services;
  const place = await desktop.chooseFileToSave(session.windowId, 'plant', suggestedName(session, '.iecmodel'));
  if (place === null) return ok(null);
  while (session.storing) await session.storing;
  return saved(services, session, session.document.saveAs(place.path, { overwrite: place.mayReplace }));
}

type Sent = z.output<(typeof requestSchemas)['document:write']>;
type Stored = Result<{ storedRevision: number }, AppError>;

/** Stores an edit; one that comes again because its answer was lost changes nothing. */
function* store(session: Session, { revision: ofPage, label, diff: sent }: Sent): Generator<void, Stored> {
  const { document, model, revisionBase } = session;
  const revision = revisionBase + ofPage;
  const diff = yield* checkedDiff(sent);
  if (!diff.ok) return diff;
  if (revision > session.storedRevision + 1) {
    return err({ code: 'outOfOrder', params: { table: 'edit', id: ofPage } });
  }
  const stored = yield* document.writeInPieces({ revision, label, diff: diff.value });
  if (!stored.ok) return err(appErrorOf(stored.error));
  if (revision > session.storedRevision) model.apply(diff.value);
  session.storedRevision = stored.value.storedRevision;
  return ok({ storedRevision: session.storedRevision - revisionBase });
}

/** Does the same with a pause at each stop, in which the window can be moved, and closed. */
async function storeInPieces({ sessions }: AppServices, session: Session, sent: Sent): Promise<Stored> {
  const pieces = store(session, sent);
  let done = (): void => undefined;
  session.storing = new Promise<void>((resolve) => (done = resolve));
  try {
    for (;;) {
      const piece = pieces.next();
      if (piece.done) return piece.value;
      await setImmediate();
      if (sessions.of(session.windowId) !== session) return err({ code: 'noSuchDocument', params: {} });
    }
  } finally {
    pieces.return(ok({ storedRevision: session.storedRevision }));
    session.storing = null;
    done();
  }
}

async function exportJson({ desktop }: AppServices, session: Session) {
  const place = await desktop.chooseFileToSave(session.windowId, 'exchange', suggestedName(session, '.iecmodel.json'));
  if (place === null) return ok(null);
  const written = writeExchange(place, session.model.now());
  return written.ok ? ok({ fileName: basename(place.path) }) : written;
}

/** The calls that change, save and close the plant of a window. */
export function editingHandlers(services: AppServices): Pick<Handlers, EditingChannel> {
  const { sessions, desktop } = services;
  return {
    async 'document:write'(sent, { windowId }) {
      const session = sessions.require(windowId, sent.documentId);
      return session.ok ? storeInPieces(services, session.value, sent) : session;
    },
    'document:setDirty'({ documentId, isDirty }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      session.value.isDirty = isDirty;
      desktop.show(windowId, faceOf(session.value));
      return ok(null);
    },
    'document:save'({ documentId, overwrite }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      return settleSave(session.value, saved(services, session.value, session.value.document.save({ overwrite })));
    },
    async 'document:saveAs'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      return settleSave(session.value, await saveAs(services, session.value));
    },
    'document:status'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      return session.ok ? ok(statusOf(session.value)) : session;
    },
    'document:close'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      dropSession(services, session.value);
      return ok(null);
    },
    'document:exportJson'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      return session.ok ? exportJson(services, session.value) : session;
    },
  };
}
