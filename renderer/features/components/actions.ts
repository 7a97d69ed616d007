import { call } from '#renderer/bridge/client.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { notify } from '#renderer/state/notices.ts';
import type { SheetLanguages } from '#shared/supplier/sheet-words.ts';
import type { ProductName, ReadSheet } from '#shared/supplier/supplier-return.ts';

/** Writes the sheet of a product to a place that the person chooses. */
export async function writeSheet(product: ProductName, languages: SheetLanguages): Promise<void> {
  const { documentId } = openDocument().status;
  const answer = await call('supplier:writeSheet', { documentId, product, languages });
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  else if (answer.value) notify({ kind: 'info', key: 'sheetWritten', params: { fileName: answer.value.fileName } });
}

/** Reads a sheet that the person chooses; null where they chose none or it cannot be opened. */
export async function readSheet(): Promise<ReadSheet | null> {
  const { documentId } = openDocument().status;
  const answer = await call('supplier:readSheet', { documentId });
  if (answer.ok) return answer.value;
  notify({ kind: 'error', error: answer.error });
  return null;
}
