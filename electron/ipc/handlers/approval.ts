import { appErrorOf, type AppServices } from '#electron/ipc/app-services.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { fromFailure } from '#electron/storage/storage-error.ts';
import { err, ok } from '#shared/result.ts';

type ApprovalChannel = 'approval:check' | 'approval:sign' | 'history:page' | 'history:changes';

/** The calls about approvals and about the history that they rest on. None of them changes the plant. */
export function approvalHandlers({ sessions, reader, signer, storage }: AppServices): Pick<Handlers, ApprovalChannel> {
  return {
    async 'approval:check'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const { document, storedRevision, revisionBase } = session.value;
      const check = await reader.do('checkApprovalsOfImage', document.image());
      if (!check.ok) return err(appErrorOf(check.error));
      return ok({ ...check.value, revision: storedRevision - revisionBase, who: storage().who });
    },
    'approval:sign'({ documentId, digest }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      try {
        const signed = signer.sign(digest);
        return signed.ok ? signed : err({ ...signed.error, params: {} });
      } catch (thrown) {
        return err(appErrorOf(fromFailure(thrown)));
      }
    },
    'history:page'({ documentId, before, filter }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const page = session.value.document.history(filter, before);
      return page.ok ? page : err(appErrorOf(page.error));
    },
    async 'history:changes'({ documentId, from, to }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const changes = await reader.do('changesOfImage', { image: session.value.document.image(), from, to });
      return changes.ok ? changes : err({ code: 'trailBroken', params: { seq: changes.error.seq } });
    },
  };
}
