import type { Drawn } from '#electron/report/draw-figure.ts';
import type { ReportContent } from '#electron/report/report-content.ts';
import { oneLine, saidIn, wordIn } from '#electron/report/voices.ts';
import type { Block, Facts, Table } from '#shared/report/report-document.ts';
import { docxCell, grey } from './cells.ts';
import type { Pictures } from './pictures.ts';
import { inLine, paragraph, paragraphs, run } from './runs.ts';
import type { Sheet } from './sheet.ts';

type Of<B> = Extract<Block, { readonly block: B }>;
/** What the blocks are written with. */
export type DocxSetting = { readonly content: ReportContent; readonly sheet: Sheet; readonly pictures: Pictures };

const centred = new Set(['yes', 'level']);

function cellOf(width: number, inner: string, type = 'text'): string {
  const aligned = type === 'number' ? 'right' : centred.has(type) ? 'center' : null;
  const shown = aligned === null ? inner : inner.replaceAll('<w:p>', `<w:p><w:pPr><w:jc w:val="${aligned}"/></w:pPr>`);
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${shown}</w:tc>`;
}

function gridOf(style: string, widths: readonly number[], rows: string, hasHead: boolean): string {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const look = `<w:tblLook w:val="0020" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const properties = `<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${all}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${properties}${grid}${rows}</w:tbl>${paragraph('AfterTable', '')}`;
}

const WHOLE = '<w:trPr><w:cantSplit/></w:trPr>';
const HEAD = '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';

function table(block: Table, { content, sheet }: DocxSetting): string {
  const title = saidIn(content.voices, block.title);
  if (block.rows.length === 0)
    return paragraph('Caption', inLine(title)) + paragraphs('Empty', saidIn(content.voices, block.whenEmpty));
  const all = block.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = block.columns.map(({ share }) => Math.floor((sheet.inner * share) / all));
  const heads = block.columns.map(({ title: head, type }, at) =>
    cellOf(widths[at] ?? 0, paragraphs(null, saidIn(content.voices, head)), type),
  );
  const rows = block.rows.map(({ cells }) => {
    const shown = block.columns.map(({ type }, at) => cellOf(widths[at] ?? 0, docxCell(cells[at], content), type));
    return `<w:tr>${WHOLE}${shown.join('')}</w:tr>`;
  });
  const head = `<w:tr>${HEAD}${heads.join('')}</w:tr>`;
  return paragraph('Caption', inLine(title)) + gridOf('ReportTable', widths, head + rows.join('\n'), true);
}

/** What is said of a thing, as a table of two columns. */
export function docxFacts({ facts }: Facts, { content, sheet }: DocxSetting): string {
  const first = Math.floor(sheet.inner * 0.28);
  const widths = [first, sheet.inner - first];
  const rows = facts.map(({ label, value, isMissing }) => {
    const shown = isMissing
      ? paragraphs(null, wordIn(content.voices, 'crs:notWritten'), { ...grey, isSlanted: true })
      : docxCell(value, content);
    const named = paragraphs(null, saidIn(content.voices, label), grey);
    return `<w:tr>${WHOLE}${cellOf(first, named)}${cellOf(sheet.inner - first, shown)}</w:tr>`;
  });
  return rows.length === 0 ? '' : gridOf('ReportFacts', widths, rows.join(''), false);
}

function words({ label, words: written }: Of<'words'>, { content: { voices } }: DocxSetting): string {
  const title = paragraph('Caption', inLine(saidIn(voices, label)));
  if (written.trim() === '') return title + paragraphs('Empty', wordIn(voices, 'paper-report:noWords'));
  return title + paragraph('BodyText', run(written));
}

function figure(block: Drawn, { content, pictures }: DocxSetting): string {
  const lines = saidIn(content.voices, block.caption);
  const title = oneLine(lines);
  const drawing = pictures.place(content.drawing(block, title), title);
  return paragraph('Figure', drawing) + paragraph('FigureTitle', inLine(lines));
}

/** A part of a page as WordprocessingML. */
export function docxBlock(block: Block, setting: DocxSetting): string {
  const { voices } = setting.content;
  switch (block.block) {
    case 'paragraph':
      return paragraphs('BodyText', saidIn(voices, block.text));
    case 'words':
      return words(block, setting);
    case 'facts':
      return docxFacts(block, setting);
    case 'table':
      return table(block, setting);
    case 'figure':
    case 'drawing':
      return figure(block, setting);
    case 'notice':
      return paragraphs('Notice', saidIn(voices, block.text));
  }
}
