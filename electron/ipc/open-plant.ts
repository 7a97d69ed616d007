import type { OpenDocument, OpenOptions } from '#electron/storage/document.ts';
import { createDocument, openDocumentBeside } from '#electron/storage/document-file.ts';
import { realTarget } from '#electron/storage/real-target.ts';
import { listRecoverable, recoverDocument } from '#electron/storage/recovery.ts';
import type { DocumentError } from '#electron/storage/storage-error.ts';
import type { OpenedDocument } from '#shared/ipc/contract.ts';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { basename } from 'node:path';
import { appErrorOf, type AppServices, type Opening } from './app-services.ts';
import { readExchange } from './exchange-file.ts';
import { createSession, faceOf, handOver, statusOf, type Session } from './session.ts';

type Presentation = { readonly isDirty: boolean; readonly isRecovered: boolean };

/** Follows the audit trail when nobody waits for it, and tells the window where it is broken. */
function followTrail({ sessions, desktop, reader, later }: AppServices, session: Session): void {
  const isOpen = () => sessions.of(session.windowId) === session;
  later(async () => {
    while (session.storing) await session.storing;
    if (!isOpen()) return;
    const trail = await reader.do('trailOfImage', session.document.image());
    if (trail.state === 'intact' || !isOpen()) return;
    session.auditTrail = 'broken';
    desktop.emit(session.windowId, 'document:status', statusOf(session));
  });
}

/** Gives a document to the window that asked, or to a new one where that has a document already. */
function present(
  services: AppServices,
  windowId: number,
  document: OpenDocument,
  { isDirty, isRecovered }: Presentation,
): OpenedDocument | null {
  const { sessions, desktop } = services;
  const isFree = sessions.of(windowId) === undefined;
  const session = createSession(isFree ? windowId : desktop.openWindow({ kind: 'nothing' }), document, isDirty);
  sessions.add(session);
  desktop.show(session.windowId, faceOf(session));
  followTrail(services, session);
  return isFree ? handOver(session, isRecovered) : null;
}

function presented(
  services: AppServices,
  windowId: number,
  opened: Result<OpenDocument, DocumentError>,
  how: (document: OpenDocument) => Presentation,
): Opening {
  if (!opened.ok) return err(appErrorOf(opened.error));
  if (!services.desktop.isThere(windowId)) {
    opened.value.close({ keep: true });
    return ok(null);
  }
  const target = opened.value.target();
  if (target !== null) services.recent.add(target);
  return ok(present(services, windowId, opened.value, how(opened.value)));
}

const asSaved = (): Presentation => ({ isDirty: false, isRecovered: false });
const asUnsaved = (): Presentation => ({ isDirty: true, isRecovered: false });

/** Begins a plant that has no file yet; one that came from elsewhere counts as unsaved. */
export function openNew(services: AppServices, windowId: number, model: Model, isWorthKeeping: boolean): Opening {
  const how = isWorthKeeping ? asUnsaved : asSaved;
  return presented(services, windowId, createDocument(services.storage(), model), how);
}

/** Takes up the edits that a crash left behind. */
export function openRecovered(services: AppServices, windowId: number, workingFile: string): Opening {
  const document = recoverDocument(services.storage(), workingFile);
  return presented(services, windowId, document, () => ({ isDirty: true, isRecovered: true }));
}

/** Opens a copy of a JSON document as a plant without a file. */
export function openExchange(services: AppServices, windowId: number, path: string): Opening {
  const model = readExchange(services, path);
  return model.ok ? openNew(services, windowId, model.value, true) : model;
}

async function openLocked(
  services: AppServices,
  windowId: number,
  path: string,
  { who, host }: Extract<DocumentError, { code: 'locked' }>,
): Promise<Opening> {
  const answer = await services.desktop.ask(windowId, 'locked', { who, host, fileName: basename(path) });
  if (answer === 'cancel') return ok(null);
  return openTarget(services, windowId, path, answer === 'readOnly' ? { readOnly: true } : { takeLock: true });
}

async function openTarget(
  services: AppServices,
  windowId: number,
  path: string,
  options: OpenOptions,
): Promise<Opening> {
  const { reader, sessions } = services;
  const arriving = openDocumentBeside(reader, services.storage(), path, options);
  sessions.arriving.set(path, arriving);
  const opened = await arriving.finally(() => sessions.arriving.delete(path));
  if (!opened.ok && opened.error.code === 'locked') return openLocked(services, windowId, path, opened.error);
  return presented(services, windowId, opened, asSaved);
}

/** Opens a plant file, or a JSON document in the exchange form, for a window. */
export async function openPath(services: AppServices, windowId: number, path: string): Promise<Opening> {
  const { sessions, desktop, workingCopies } = services;
  if (/\.json$/i.test(path)) return openExchange(services, windowId, path);
  const target = realTarget(path);
  await sessions.arriving.get(target);
  const open = sessions.withTarget(target);
  if (open) {
    desktop.focusWindow(open.windowId);
    return ok(null);
  }
  const unsaved = listRecoverable(workingCopies).find((found) => found.target === target);
  if (!unsaved) return openTarget(services, windowId, target, {});
  const params = { fileName: basename(target), edits: String(unsaved.edits) };
  const answer = await desktop.ask(windowId, 'unsavedFound', params);
  if (answer === 'cancel') return ok(null);
  if (answer === 'recover') return openRecovered(services, windowId, unsaved.workingFile);
  return openTarget(services, windowId, target, {});
}
