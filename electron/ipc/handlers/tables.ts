import type { AppServices } from '#electron/ipc/app-services.ts';
import { writeChosen } from '#electron/ipc/chosen-file.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import { suggestedName } from '#electron/ipc/suggested-name.ts';
import { ok } from '#shared/result.ts';
import { basename } from 'node:path';

type TableChannel = 'tables:read' | 'tables:write';

/** What reads and writes tables; loaded with the first one, so that it does not delay the start. */
const tables = () => import('#electron/ipc/table-file.ts');

/** The calls of spreadsheets. Neither changes the plant. */
export function tableHandlers(services: AppServices): Pick<Handlers, TableChannel> {
  const { sessions, desktop, catalog } = services;
  return {
    async 'tables:read'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const path = await desktop.chooseFileToOpen(windowId, 'tables');
      if (path === null) return ok(null);
      const { readTables } = await tables();
      return readTables(services, path);
    },
    async 'tables:write'({ documentId, kinds, format }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const known = catalog();
      if (!known.ok) return known;
      const { tableBytes, tablePages } = await tables();
      const pages = tablePages(services, session.value.model.now(), known.value, kinds);
      const name = suggestedName(session.value, format === 'csv' ? ` ${pages[0]?.name ?? ''}.csv` : '.xlsx');
      const place = await desktop.chooseFileToSave(windowId, format === 'csv' ? 'csv' : 'workbook', name);
      if (place === null) return ok(null);
      const written = writeChosen(place, await tableBytes(services, pages, format));
      return written.ok ? ok({ fileName: basename(place.path) }) : written;
    },
  };
}
