import type { AppServices } from '#electron/ipc/app-services.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { ok } from '#shared/result.ts';

/** The calls that write reports of the open plant. Neither changes it. */
export function reportHandlers({ sessions }: AppServices): Pick<Handlers, 'report:write' | 'report:cancel'> {
  return {
    'report:write'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      return session.ok ? ok(null) : session;
    },
    'report:cancel'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      return session.ok ? ok(null) : session;
    },
  };
}
