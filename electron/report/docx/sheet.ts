import type { ReportPaper } from '#shared/ipc/report-request.ts';

/** A page of paper in twentieths of a point: its sides, its margins, and the room between them. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly inner: number;
};

const MARGIN = 1020;
const sides: Readonly<Record<ReportPaper, readonly [number, number]>> = { a4: [11906, 16838], letter: [12240, 15840] };

/** The page of a paper. */
export function sheetFor(paper: ReportPaper): Sheet {
  const [width, height] = sides[paper];
  return { width, height, margin: MARGIN, inner: width - 2 * MARGIN };
}

/** How the pages are laid out: margins, running head and foot, none of them on the first page. */
export function sectionProperties({ width, height, margin }: Sheet): string {
  return [
    '<w:sectPr>',
    '<w:headerReference w:type="default" r:id="head"/><w:footerReference w:type="default" r:id="foot"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"/>`,
    `<w:pgMar w:top="1360" w:right="${margin}" w:bottom="1250" w:left="${margin}" w:header="680" w:footer="600" w:gutter="0"/>`,
    '<w:titlePg/>',
    '</w:sectPr>',
  ].join('');
}
