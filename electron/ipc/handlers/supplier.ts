import type { AppServices } from '#electron/ipc/app-services.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import type { ProductName } from '#shared/supplier/supplier-return.ts';
import { ok } from '#shared/result.ts';
import { basename } from 'node:path';

type SupplierChannel = 'supplier:writeSheet' | 'supplier:readSheet';

/** A file name that every operating system takes, out of what a product is called. */
function suggestedName({ vendor, name, version }: ProductName): string {
  const parts = [vendor, name, version].map((part) => part.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').trim());
  const plain = parts.filter((part) => part !== '').join(' ');
  return `${plain.slice(0, 100).replace(/[. ]+$/, '') || 'product'} 62443-4-2.xlsx`;
}

/** What writes and reads workbooks; loaded with the first one, so that it does not delay the start. */
const sheets = () => import('#electron/ipc/supplier-sheet.ts');

/** The calls of the supplier round trip. Neither changes the plant. */
export function supplierHandlers(services: AppServices): Pick<Handlers, SupplierChannel> {
  const { sessions, desktop, catalog } = services;
  return {
    async 'supplier:writeSheet'({ documentId, product, languages }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const known = catalog();
      if (!known.ok) return known;
      const place = await desktop.chooseFileToSave(windowId, 'workbook', suggestedName(product));
      if (place === null) return ok(null);
      const { sheetPages, writeSheetFile } = await sheets();
      const pages = sheetPages(services, session.value.model.now(), known.value, { product, languages });
      const written = await writeSheetFile(place, pages);
      return written.ok ? ok({ fileName: basename(place.path) }) : written;
    },
    async 'supplier:readSheet'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const known = catalog();
      if (!known.ok) return known;
      const path = await desktop.chooseFileToOpen(windowId, 'workbook');
      if (path === null) return ok(null);
      const { readSheetFile } = await sheets();
      return readSheetFile(services, known.value, path);
    },
  };
}
