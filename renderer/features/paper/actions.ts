import { call } from '#renderer/bridge/client.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { notify } from '#renderer/state/notices.ts';
import type { Request } from '#shared/ipc/contract.ts';

/** The pages of a drawing as files. */
export type Drawn =
  | { readonly format: 'svg'; readonly pages: string[] }
  | { readonly format: 'png'; readonly pages: Uint8Array<ArrayBuffer>[] };

/** Writes a drawing to a place that the person chooses; true when it is written. */
export async function saveDrawing(drawn: Drawn): Promise<boolean> {
  const request: Request<'drawing:save'> = { documentId: openDocument().status.documentId, ...drawn };
  const answer = await call('drawing:save', request);
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  if (!answer.ok || !answer.value) return false;
  const { fileName, count } = answer.value;
  notify({ kind: 'info', key: 'drawingSaved', params: { fileName, count } });
  return true;
}

/** Puts a picture on the clipboard, as PNG for slides and as SVG for what takes that; true when it is there. */
export async function copyPicture(png: Blob, svg: string): Promise<boolean> {
  const vector = new Blob([svg], { type: 'image/svg+xml' });
  const kinds = ClipboardItem.supports(vector.type) ? { [png.type]: png, [vector.type]: vector } : { [png.type]: png };
  try {
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    notify({ kind: 'info', key: 'pictureCopied', params: {} });
    return true;
  } catch {
    notify({ kind: 'info', key: 'pictureNotCopied', params: {} });
    return false;
  }
}
