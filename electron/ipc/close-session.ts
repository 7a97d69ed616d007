import type { Result } from '#shared/result.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { AppServices } from './app-services.ts';
import { faceOf, type Session } from './session.ts';

/** How long a page may take to answer that it saves, in milliseconds; one that hangs must not hold the window. */
const PATIENCE = 15_000;

/** Has the page send what it still holds and save; gives whether the plant is saved. */
function saveThroughPage({ desktop }: AppServices, session: Session): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => session.onSaved?.(false), PATIENCE);
    session.onSaved = (isSaved) => {
      session.onSaved = null;
      clearTimeout(timer);
      resolve(isSaved);
    };
    desktop.emit(session.windowId, 'menu:command', 'file.save');
  });
}

async function mayClose(services: AppServices, session: Session): Promise<boolean> {
  if (!session.isDirty) return true;
  const { windowId } = session;
  const answer = await services.desktop.ask(windowId, 'unsaved', { name: faceOf(session).name ?? '' });
  return answer === 'save' ? saveThroughPage(services, session) : answer === 'discard';
}

/** Closes a window's document and throws away what was not saved: whoever calls has asked. */
export function dropSession({ sessions, desktop, reports }: AppServices, session: Session): void {
  reports.running.get(session.document.id)?.abort();
  session.document.close({ keep: false });
  sessions.remove(session);
  desktop.show(session.windowId, { name: null, path: null, isDirty: false });
}

/** Closes a window's document, after asking where something would be lost. False where it stays open. */
export async function closeSession(services: AppServices, session: Session): Promise<boolean> {
  if (!(await mayClose(services, session))) return false;
  dropSession(services, session);
  return true;
}

/** Lets go of a document whose window is gone; what was not saved is kept for recovery. */
export function abandonSession({ sessions, reports }: AppServices, windowId: number): void {
  const session = sessions.of(windowId);
  if (!session) return;
  reports.running.get(session.document.id)?.abort();
  sessions.remove(session);
  session.document.close({ keep: true });
}

/** Tells whoever waits for it how a Save of the window went. */
export function settleSave<T>(session: Session, outcome: Result<T, AppError>): Result<T, AppError> {
  session.onSaved?.(outcome.ok && outcome.value !== null);
  return outcome;
}
