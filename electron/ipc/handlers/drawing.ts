import { writeAtomically } from '#electron/app/atomic-file.ts';
import { appErrorOf, type AppServices } from '#electron/ipc/app-services.ts';
import type { ChosenPlace } from '#electron/ipc/desktop.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { suggestedName } from '#electron/ipc/suggested-name.ts';
import { fromTargetFailure } from '#electron/storage/storage-error.ts';
import { numberedName } from '#shared/drawing/paper/numbered.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';

type Pages = readonly (string | Uint8Array)[];
type Written = { readonly fileName: string; readonly count: number };

/** Writes each page to a file; where a file is in the way that nobody agreed to replace, nothing is written. */
function writePages({ path, mayReplace }: ChosenPlace, pages: Pages): Result<Written, AppError> {
  const files = pages.map((page, at) => ({ page, path: numberedName(path, at + 1, pages.length) }));
  const isAgreed = mayReplace && files.length === 1;
  try {
    if (!isAgreed && files.some((file) => existsSync(file.path))) return err({ code: 'exists', params: {} });
    for (const file of files) writeAtomically(file.path, file.page);
    return ok({ fileName: basename(files[0]?.path ?? path), count: files.length });
  } catch (thrown) {
    return err(appErrorOf(fromTargetFailure(thrown)));
  }
}

/** The call that writes drawings; it never changes the plant. */
export function drawingHandlers({ sessions, desktop }: AppServices): Pick<Handlers, 'drawing:save'> {
  return {
    async 'drawing:save'({ documentId, format, pages }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const place = await desktop.chooseFileToSave(windowId, format, suggestedName(session.value, `.${format}`));
      return place === null ? ok(null) : writePages(place, pages);
    },
  };
}
