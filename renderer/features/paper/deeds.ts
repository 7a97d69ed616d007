import { notify } from '#renderer/state/notices.ts';
import { fitsPicture } from '#shared/drawing/paper/limits.ts';
import type { Page } from '#shared/drawing/paper/page.ts';
import { svgOfPage } from '#shared/drawing/paper/svg-of-page.ts';
import { copyPicture, saveDrawing, type Drawn } from './actions.ts';
import { pngOf } from '#renderer/canvas/paint/canvas-page.ts';
import type { Choice } from './choice.ts';

/** Lets the screen show how far it is. */
const breathe = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** How many pixels a unit of a picture that goes to the clipboard is, where there is room. */
const COPY_SCALES = [2, 1, 0.5] as const;

async function pngPages(pages: readonly Page[], scale: number, onPage: (at: number) => void): Promise<Drawn | null> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  for (const [at, page] of pages.entries()) {
    onPage(at);
    await breathe();
    const blob = await pngOf(page, scale);
    if (!blob) return null;
    made.push(new Uint8Array(await blob.arrayBuffer()));
  }
  return { format: 'png', pages: made };
}

async function svgPages(pages: readonly Page[], title: string, onPage: (at: number) => void): Promise<Drawn> {
  const made: string[] = [];
  for (const [at, page] of pages.entries()) {
    onPage(at);
    await breathe();
    made.push(svgOfPage(page, { title }));
  }
  return { format: 'svg', pages: made };
}

/** Makes the files of pages and writes them where the person wants; true when they are written. */
export async function savePages(
  pages: readonly Page[],
  { choice, title, onPage }: { readonly choice: Choice; readonly title: string; readonly onPage: (at: number) => void },
): Promise<boolean> {
  const drawn =
    choice.format === 'svg' ? await svgPages(pages, title, onPage) : await pngPages(pages, Number(choice.size), onPage);
  if (drawn) return saveDrawing(drawn);
  notify({ kind: 'info', key: 'pictureTooLarge', params: {} });
  return false;
}

/** Puts a page on the clipboard as a picture; true when it is there. */
export async function copyPage(page: Page, title: string): Promise<boolean> {
  const scale = COPY_SCALES.find((one) => fitsPicture(page, one));
  const png = scale === undefined ? null : await pngOf(page, scale);
  if (png) return copyPicture(png, svgOfPage(page, { title }));
  notify({ kind: 'info', key: 'pictureTooLarge', params: {} });
  return false;
}
