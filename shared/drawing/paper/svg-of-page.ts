import { papers, type Page } from './page.ts';
import { makeSvgPen, svgFont } from './svg-pen.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** Width and height as a printer understands them; a page that is no paper is as large as its drawing. */
function sizeOf({ paper, width, height }: Page): { readonly width: string | number; readonly height: string | number } {
  if (paper === 'fit') return { width, height };
  const [short, long] = papers[paper].map((side) => `${side}mm`) as [string, string];
  return width > height ? { width: long, height: short } : { width: short, height: long };
}

/** A page as the text of an SVG file. `prefix` keeps the ids of pages apart that are shown in one document. */
export function svgOfPage(
  page: Page,
  { title, prefix = '' }: { readonly title: string; readonly prefix?: string },
): string {
  const pen = makeSvgPen(prefix);
  page.paint(pen);
  const root = xmlAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...sizeOf(page),
    viewBox: `0 0 ${Math.round(page.width * 100) / 100} ${Math.round(page.height * 100) / 100}`,
    role: 'img',
  });
  return [
    `<svg${root} font-family="${svgFont}">`,
    `<title>${xmlText(title)}</title>`,
    `<defs>\n${pen.defs()}\n</defs>`,
    pen.body(),
    '</svg>\n',
  ].join('\n');
}
