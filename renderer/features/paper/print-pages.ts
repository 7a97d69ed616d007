import type { Page } from '#shared/drawing/paper/page.ts';
import { svgOfPage } from '#shared/drawing/paper/svg-of-page.ts';
import css from './print.module.css';

/** A page as an element: parsed as XML, so that nothing in it is taken for anything else. */
function elementOf(page: Page, title: string, prefix: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svgOfPage(page, { title, prefix }), 'image/svg+xml');
  return document.importNode(documentElement, true);
}

const formatOf = ({ paper, width, height }: Page): string => `${paper}-${width > height ? 'landscape' : 'portrait'}`;

/** Puts pages where only a printer sees them. Gives the way to take them away. */
function layOutForPrint(pages: readonly Page[], title: string): () => void {
  const holder = document.createElement('div');
  holder.className = css.pages ?? '';
  holder.ariaHidden = 'true';
  pages.forEach((page, at) => {
    const sheet = document.createElement('div');
    sheet.className = css.page ?? '';
    sheet.dataset['format'] = formatOf(page);
    sheet.append(elementOf(page, title, `p${at}-`));
    holder.append(sheet);
  });
  document.body.append(holder);
  return () => holder.remove();
}

/** Prints pages as vectors, each on a sheet of its own size, in the system's dialog. */
export function printPages(pages: readonly Page[], title: string): void {
  const takeAway = layOutForPrint(pages, title);
  window.addEventListener('afterprint', takeAway, { once: true });
  window.print();
}
