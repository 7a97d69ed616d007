import { writeAtomically } from '#electron/app/atomic-file.ts';
import { readIntakeFile } from '#electron/catalog/read-intake-file.ts';
import { appErrorOf, type AppServices } from '#electron/ipc/app-services.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { suggestedName } from '#electron/ipc/suggested-name.ts';
import type { Session } from '#electron/ipc/session.ts';
import { fromTargetFailure } from '#electron/storage/storage-error.ts';
import { toSharedCatalog } from '#shared/catalog/shared-catalog.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { CatalogFile } from '#shared/ipc/contract.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';

type CatalogChannel = 'catalog:saveEntries' | 'catalog:takeIn' | 'catalog:takeInDropped';

/** The plant's own entries as the text of an `.ieccatalog` file; the same entries have the same id. */
function sharedText(model: Model): string {
  const entries = [...model.catalogEntry.values()];
  const digest = createHash('sha256')
    .update(JSON.stringify(toSharedCatalog('', '', entries)))
    .digest('hex');
  return `${JSON.stringify(toSharedCatalog(`entries-${digest.slice(0, 16)}`, sucOf(model).name, entries), null, 2)}\n`;
}

async function saveEntries({ desktop }: AppServices, session: Session) {
  const place = await desktop.chooseFileToSave(session.windowId, 'catalog', suggestedName(session, '.ieccatalog'));
  if (place === null) return ok(null);
  try {
    if (!place.mayReplace && existsSync(place.path)) return err({ code: 'exists', params: {} } satisfies AppError);
    writeAtomically(place.path, sharedText(session.model.now()));
    return ok({ fileName: basename(place.path) });
  } catch (thrown) {
    return err(appErrorOf(fromTargetFailure(thrown)));
  }
}

function takeIn({ catalog }: AppServices, path: string): Result<CatalogFile, AppError> {
  const builtIn = catalog();
  if (!builtIn.ok) return builtIn;
  const read = readIntakeFile(path, builtIn.value);
  return read.ok ? ok({ fileName: basename(path), reading: read.value }) : err(appErrorOf(read.error));
}

/** The calls about own entries that travel in files; nothing is taken in before the person has seen what it is. */
export function catalogHandlers(services: AppServices): Pick<Handlers, CatalogChannel> {
  const { sessions, desktop } = services;
  return {
    'catalog:saveEntries'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      return session.ok ? saveEntries(services, session.value) : session;
    },
    async 'catalog:takeIn'(_request, { windowId }) {
      const path = await desktop.chooseFileToOpen(windowId, 'catalog');
      return path === null ? ok(null) : takeIn(services, path);
    },
    'catalog:takeInDropped': ({ path }) =>
      isAbsolute(path) ? takeIn(services, path) : err({ code: 'notFound', params: {} }),
  };
}
