import { ooxmlText } from '#electron/report/package/ooxml.ts';
import type { PackageFile } from '#electron/report/package/zip-package.ts';
import type { Sheet } from './sheet.ts';

/** A drawing that is a vector: programs that know no SVG show the empty picture below it. */
const EMPTY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
);
/** English metric units in a twentieth of a point. */
const EMU = 635;
/** How much of a page's height a drawing may take. */
const TALLEST = 0.66;

export type Pictures = {
  /** Keeps a drawing, and gives the run that shows it. */
  place(svg: string, title: string): string;
  readonly files: readonly PackageFile[];
  readonly relations: readonly { readonly id: string; readonly type: string; readonly target: string }[];
};

function sizeOf(svg: string): readonly [number, number] {
  const [, width = '4', height = '3'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

function inlineRun(id: number, title: string, [width, height]: readonly [number, number]): string {
  const name = ooxmlText(title);
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>`,
    `<wp:docPr id="${id}" name="${name}" descr="${name}"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    '<pic:blipFill><a:blip r:embed="empty"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">',
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="drawing${id}"/>`,
    '</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

/** The drawings of a document, as vectors. */
export function makePictures(sheet: Sheet): Pictures {
  const files: PackageFile[] = [];
  const relations: { id: string; type: string; target: string }[] = [];
  return {
    files,
    relations,
    place(svg, title) {
      if (files.length === 0) {
        files.push({ name: 'word/media/empty.png', content: EMPTY_PNG });
        relations.push({ id: 'empty', type: 'image', target: 'media/empty.png' });
      }
      const id = files.length;
      files.push({ name: `word/media/drawing${id}.svg`, content: svg });
      relations.push({ id: `drawing${id}`, type: 'image', target: `media/drawing${id}.svg` });
      const [width, height] = sizeOf(svg);
      const scale = Math.min(sheet.inner / width, (sheet.height * TALLEST) / height) * EMU;
      return inlineRun(id, title, [Math.round(width * scale), Math.round(height * scale)]);
    },
  };
}
