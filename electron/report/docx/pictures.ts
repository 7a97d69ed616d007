import { ooxmlText } from '#electron/report/package/ooxml.ts';
import type { PackageFile } from '#electron/report/package/zip-package.ts';
import type { Logo } from '#electron/report/report-content.ts';
import type { Sheet } from './sheet.ts';
import { svgSize } from './svg-size.ts';

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
  /** The same for the picture of the cover. */
  logo(logo: Logo): string;
  readonly files: readonly PackageFile[];
  readonly relations: readonly { readonly id: string; readonly type: string; readonly target: string }[];
};

/** A picture in a line of text; `blip` says which file it is. */
function inlineRun(id: number, title: string, [width, height]: readonly [number, number], blip: string): string {
  const name = ooxmlText(title);
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>`,
    `<wp:docPr id="${id}" name="${name}" descr="${name}"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

/** A vector drawing over an empty picture, for programs that know no vectors. */
function vectorBlip(id: number): string {
  return [
    '<a:blip r:embed="empty"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">',
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="drawing${id}"/>`,
    '</a:ext></a:extLst></a:blip>',
  ].join('');
}

/** The room for a logo in a cover, in English metric units: 50 by 20 millimetres. */
const LOGO = [1_800_000, 720_000] as const;

/** The sides of a PNG or JPEG; null where they cannot be read. */
function pixelsOf(bytes: Buffer): readonly [number, number] | null {
  if (bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47)
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  return null;
}

/** A size in the shape of another, that fits into a room. */
function fitted(
  [width, height]: readonly [number, number],
  room: readonly [number, number],
): readonly [number, number] {
  const scale = Math.min(room[0] / Math.max(1, width), room[1] / Math.max(1, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** The drawings of a document, as vectors, and its logo. */
export function makePictures(sheet: Sheet): Pictures {
  const files: PackageFile[] = [];
  const relations: { id: string; type: string; target: string }[] = [];
  const keep = (id: string, name: string, content: string | Uint8Array) => {
    files.push({ name: `word/media/${name}`, content });
    relations.push({ id, type: 'image', target: `media/${name}` });
  };
  let count = 0;
  const placeVector = (svg: string, title: string, room: readonly [number, number]) => {
    if (!relations.some(({ id }) => id === 'empty')) keep('empty', 'empty.png', EMPTY_PNG);
    count += 1;
    keep(`drawing${count}`, `drawing${count}.svg`, svg);
    return inlineRun(count, title, fitted(svgSize(svg), room), vectorBlip(count));
  };
  return {
    files,
    relations,
    place: (svg, title) =>
      svg === '' ? '' : placeVector(svg, title, [sheet.inner * EMU, sheet.height * TALLEST * EMU]),
    logo({ mediaType, content }) {
      const bytes = Buffer.from(content, 'base64');
      if (mediaType === 'image/svg+xml') return placeVector(bytes.toString('utf8'), '', LOGO);
      const pixels = pixelsOf(bytes);
      if (pixels === null) return '';
      keep('logo', mediaType === 'image/png' ? 'logo.png' : 'logo.jpg', bytes);
      return inlineRun(9_999, '', fitted(pixels, LOGO), '<a:blip r:embed="logo"/>');
    },
  };
}
