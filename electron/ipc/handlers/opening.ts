import type { Handlers } from '#electron/ipc/router.ts';
import { appErrorOf, type AppServices, type Opening } from '#electron/ipc/app-services.ts';
import { openExchange, openNew, openPath, openRecovered } from '#electron/ipc/open-plant.ts';
import { sampleModel } from '#electron/sample-model.ts';
import { discardRecoverable } from '#electron/storage/recovery.ts';
import { workingFileOf } from '#electron/storage/working-folder.ts';
import { recoverableFiles } from '#electron/ipc/recoverable-files.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { err, ok } from '#shared/result.ts';
import { beginPlant } from '#shared/template/begin-plant.ts';
import type { Beginning } from '#shared/catalog/start-questions.ts';
import { isAbsolute } from 'node:path';

type OpeningChannel =
  | 'document:new'
  | 'document:open'
  | 'document:openRecent'
  | 'document:openDropped'
  | 'document:openSample'
  | 'document:importJson'
  | 'document:recover'
  | 'document:discardRecovered';

/** Begins a plant as a template says, in the language that is set. */
function openUntitled(services: AppServices, windowId: number, name: string, beginning: Beginning): Opening {
  const catalog = services.catalog();
  if (!catalog.ok) return catalog;
  const suc = sucSchema.safeParse({ name });
  const model = suc.success && beginPlant(catalog.value, services.settings.get().locale, suc.data, beginning);
  if (!model) return err({ code: 'badRequest', params: { channel: 'document:new' } });
  return openNew(services, windowId, model, false);
}

/** Opens a copy of the sample plant; closing it untouched asks nothing. */
export function openSample(services: AppServices, windowId: number): Opening {
  const catalog = services.catalog();
  if (!catalog.ok) return catalog;
  const model = sampleModel(services.settings.get().locale, catalog.value, services.sampleFolder);
  return openNew(services, windowId, model, false);
}

async function openRecent(services: AppServices, windowId: number, id: string): Promise<Opening> {
  const path = services.recent.pathOf(id);
  if (path === null) return err({ code: 'notFound', params: {} });
  const opening = await openPath(services, windowId, path);
  if (!opening.ok && opening.error.code === 'notFound') services.recent.remove(path);
  return opening;
}

/** The calls that bring a plant into a window. */
export function openingHandlers(services: AppServices): Pick<Handlers, OpeningChannel> {
  const { desktop, workingCopies } = services;
  /** The working copy of an id; an id that is none of ours finds no card. */
  const workingFile = (id: string): string => workingFileOf(workingCopies.workingFolder, id);
  return {
    'document:new': ({ name, ...beginning }, { windowId }) => openUntitled(services, windowId, name, beginning),
    async 'document:open'(_request, { windowId }) {
      const path = await desktop.chooseFileToOpen(windowId, 'plant');
      return path === null ? ok(null) : openPath(services, windowId, path);
    },
    async 'document:importJson'(_request, { windowId }) {
      const path = await desktop.chooseFileToOpen(windowId, 'exchange');
      return path === null ? ok(null) : openExchange(services, windowId, path);
    },
    'document:openRecent': ({ id }, { windowId }) => openRecent(services, windowId, id),
    'document:openDropped': ({ path }, { windowId }) =>
      isAbsolute(path) ? openPath(services, windowId, path) : err({ code: 'notFound', params: {} }),
    'document:openSample': (_request, { windowId }) => openSample(services, windowId),
    'document:recover': ({ id }, { windowId }) =>
      isWorkingId(id) ? openRecovered(services, windowId, workingFile(id)) : err({ code: 'notFound', params: {} }),
    'document:discardRecovered'({ id }) {
      if (!isWorkingId(id)) return err({ code: 'notFound', params: {} });
      const discarded = discardRecoverable(workingCopies, workingFile(id));
      return discarded.ok ? ok(recoverableFiles(workingCopies)) : err(appErrorOf(discarded.error));
    },
  };
}

function isWorkingId(id: string): boolean {
  return /^[0-9a-f-]{36}$/.test(id);
}
