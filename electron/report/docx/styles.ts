import { xmlPart } from '#electron/report/package/ooxml.ts';
import { paperInks } from '#shared/drawing/paper/palette.ts';
import { hex } from './cells.ts';

export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const ink = hex(paperInks.ink);
const second = hex(paperInks['ink-2']);
const third = hex(paperInks['ink-3']);
const edge = hex(paperInks.edge);
const strong = hex(paperInks['edge-strong']);
const accent = hex(paperInks.accent);

type Style = {
  readonly id: string;
  /** The name that Word knows it by. */
  readonly name: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly letters?: string;
};

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const space = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const line = (side: string, value: string, width = 4, room = 1) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${room}" w:color="${value}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';
const level = (depth: number) => `<w:outlineLvl w:val="${depth}"/>`;
const rightTab = (at: number) => `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${at}"/></w:tabs>`;

/** The styles of paragraphs; `inner` is the width of the page between its margins. */
function styles(inner: number): readonly Style[] {
  return [
    { id: 'BodyText', name: 'Body Text', paragraph: space(0, 140) },
    { id: 'Title', name: 'Title', next: 'BodyText', paragraph: space(80, 120), letters: BOLD + size(52) },
    { id: 'Subtitle', name: 'Subtitle', paragraph: space(3200, 0), letters: BOLD + colour(accent) + size(26) },
    { id: 'BriefSubtitle', name: 'Report Subtitle', paragraph: space(0, 0), letters: BOLD + colour(accent) + size(22) },
    {
      id: 'Heading1',
      name: 'heading 1',
      next: 'BodyText',
      paragraph: `${KEEP}<w:pageBreakBefore/><w:pBdr>${line('bottom', ink, 6, 4)}</w:pBdr>${space(0, 240)}${level(0)}`,
      letters: BOLD + size(34),
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      next: 'BodyText',
      paragraph: KEEP + space(440, 140) + level(1),
      letters: BOLD + size(25),
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      paragraph: '<w:pageBreakBefore/>' + space(0, 240),
      letters: BOLD + size(34),
    },
    { id: 'TOC1', name: 'toc 1', paragraph: rightTab(inner) + space(100, 20), letters: BOLD },
    { id: 'TOC2', name: 'toc 2', paragraph: rightTab(inner) + space(0, 10) + '<w:ind w:left="340"/>' },
    { id: 'Caption', name: 'caption', next: 'BodyText', paragraph: KEEP + space(200, 60), letters: BOLD },
    { id: 'Empty', name: 'Report Empty', paragraph: space(0, 140), letters: colour(third) },
    {
      id: 'Notice',
      name: 'Report Notice',
      paragraph: `<w:pBdr>${line('left', hex(paperInks.warning), 24, 8)}</w:pBdr>${space(40, 80)}<w:ind w:left="200"/>`,
    },
    { id: 'Figure', name: 'Report Figure', paragraph: `<w:keepNext/>${space(120, 40)}` },
    { id: 'FigureTitle', name: 'Report Figure Title', paragraph: space(0, 200), letters: colour(second) + size(18) },
    {
      id: 'AfterTable',
      name: 'Report After Table',
      paragraph: '<w:spacing w:before="0" w:after="120" w:line="120" w:lineRule="exact"/>',
    },
    {
      id: 'Header',
      name: 'header',
      paragraph: `<w:pBdr>${line('bottom', edge, 4, 4)}</w:pBdr><w:tabs><w:tab w:val="right" w:pos="${inner}"/></w:tabs>${space(0, 0)}`,
      letters: colour(second) + size(16),
    },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: `<w:tabs><w:tab w:val="right" w:pos="${inner}"/></w:tabs>${space(0, 0)}`,
      letters: colour(second) + size(16),
    },
  ];
}

function styleOf({ id, name, next, paragraph = '', letters = '' }: Style): string {
  const after = next === undefined ? '' : `<w:next w:val="${next}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${after}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

const cellRoom =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>';
const smallParagraph = '<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>';

function tableStyle(id: string, name: string, letters: string): string {
  const borders = `<w:tblBorders>${line('bottom', edge)}${line('insideH', edge)}</w:tblBorders>`;
  const head = `<w:tblStylePr w:type="firstRow"><w:rPr>${colour(second)}</w:rPr><w:tcPr><w:tcBorders>${line('bottom', strong, 6, 0)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>${smallParagraph}<w:rPr>${letters}</w:rPr><w:tblPr>${borders}${cellRoom}</w:tblPr>${head}</w:style>`;
}

const FONTS =
  '<w:rFonts w:ascii="IBM Plex Sans" w:hAnsi="IBM Plex Sans" w:cs="IBM Plex Sans" w:eastAsia="IBM Plex Sans JP"/>';

/** The styles of a report, under the names that Word has for them; `locale` is what spelling is checked by. */
export function stylesPart(inner: number): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}${colour(ink)}${size(20)}<w:lang w:val="en-GB" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const plain =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>';
  const all = [
    defaults,
    normal,
    plain,
    ...styles(inner).map(styleOf),
    tableStyle('ReportTable', 'Report Table', size(16)),
    tableStyle('ReportFacts', 'Report Facts', size(19)),
  ];
  return xmlPart(`<w:styles ${WORD}>${all.join('')}</w:styles>`);
}

/** What stands in for the letters of a report where they are not there. */
export function fontTablePart(): string {
  const fonts = [
    '<w:font w:name="IBM Plex Sans"><w:altName w:val="Arial"/><w:family w:val="swiss"/></w:font>',
    '<w:font w:name="IBM Plex Sans JP"><w:altName w:val="Yu Gothic"/><w:charset w:val="80"/><w:family w:val="swiss"/></w:font>',
  ];
  return xmlPart(`<w:fonts ${WORD}>${fonts.join('')}</w:fonts>`);
}
