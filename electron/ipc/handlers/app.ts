import type { AppServices, Opening } from '#electron/ipc/app-services.ts';
import { openPath } from '#electron/ipc/open-plant.ts';
import { recoverableFiles } from '#electron/ipc/recoverable-files.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { handOver } from '#electron/ipc/session.ts';
import type { Desktop, WindowPurpose } from '#electron/ipc/desktop.ts';
import { ok, unreachable } from '#shared/result.ts';
import { openSample } from './opening.ts';

type AppChannel = 'app:start' | 'app:catalog' | 'app:about' | 'app:newWindow' | 'app:edit' | 'settings:set';

/** Opens what a window, a second start or the operating system asks for. */
export async function openFor(services: AppServices, windowId: number, purpose: WindowPurpose): Promise<Opening> {
  switch (purpose.kind) {
    case 'nothing':
      return ok(null);
    case 'sample':
      return openSample(services, windowId);
    case 'file':
      return openPath(services, windowId, purpose.path);
    default:
      return unreachable(purpose);
  }
}

/**
 * Opens what a window is for before its page asks for it. Who has to be asked something is asked when the page is there.
 */
export function beginDocument(services: AppServices, windowId: number, purpose: WindowPurpose): void {
  const { desktop, beginnings } = services;
  let onAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => (onAsked = resolve));
  const ask: Desktop['ask'] = async (...question) => {
    await asked;
    return desktop.ask(...question);
  };
  const opening = openFor({ ...services, desktop: { ...desktop, ask } }, windowId, purpose);
  beginnings.set(windowId, { opening, onAsked });
}

/** The document that a window begins with: the one it has (its page was lost or is new), or what it was opened for. */
async function firstDocument(services: AppServices, windowId: number): Promise<Opening> {
  const { sessions, desktop, beginnings } = services;
  const purpose = desktop.takePurpose(windowId);
  const beginning = beginnings.get(windowId);
  beginnings.delete(windowId);
  beginning?.onAsked();
  if (beginning) return beginning.opening;
  const session = sessions.of(windowId);
  return session ? ok(handOver(session, session.isDirty)) : openFor(services, windowId, purpose);
}

/** The calls that are not about one document. */
export function appHandlers(services: AppServices): Pick<Handlers, AppChannel> {
  const { settings, recent, workingCopies, catalog, desktop, about, platform } = services;
  return {
    async 'app:start'(_request, { windowId }) {
      const opening = await firstDocument(services, windowId);
      const document = opening.ok ? opening.value : null;
      return ok({
        settings: settings.get(),
        platform,
        appVersion: about.version,
        recent: recent.list(),
        recoverable: document === null ? recoverableFiles(workingCopies) : [],
        document,
        error: opening.ok ? null : opening.error,
      });
    },
    'app:catalog'() {
      const read = catalog();
      return read.ok ? ok(JSON.stringify(read.value)) : read;
    },
    'app:about': () => ok({ version: about.version, electron: about.electron, notices: about.notices() }),
    'app:newWindow'() {
      desktop.openWindow({ kind: 'nothing' });
      return ok(null);
    },
    'app:edit'({ act }, { windowId }) {
      desktop.edit(windowId, act);
      return ok(null);
    },
    'settings:set'(part) {
      const changed = settings.set(part);
      desktop.broadcast('settings:changed', changed);
      return ok(changed);
    },
  };
}
