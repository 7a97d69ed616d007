import type { AppServices } from '#electron/ipc/app-services.ts';
import { readCsafFiles } from '#electron/ipc/csaf-file.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { ok } from '#shared/result.ts';

/** The call that reads advisories of suppliers. It does not change the plant. */
export function csafHandlers({ sessions, desktop }: AppServices): Pick<Handlers, 'csaf:read'> {
  return {
    async 'csaf:read'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const paths = await desktop.chooseFilesToOpen(windowId, 'csaf');
      return ok(paths.length === 0 ? null : readCsafFiles(paths));
    },
  };
}
