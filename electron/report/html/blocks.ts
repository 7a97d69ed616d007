import type { Drawn } from '#electron/report/draw-figure.ts';
import type { ReportContent } from '#electron/report/report-content.ts';
import { oneLine, saidIn, wordIn } from '#electron/report/voices.ts';
import type { Block, Facts, Table } from '#shared/report/report-document.ts';
import { htmlCell } from './cells.ts';
import { htmlLines, htmlText } from './markup.ts';

type Of<B> = Extract<Block, { readonly block: B }>;

function facts({ facts: all }: Facts, content: ReportContent): string {
  const lines = all.map(({ label, value, isMissing }) => {
    const shown = isMissing
      ? `<dd class="missing">${htmlLines(wordIn(content.voices, 'crs:notWritten'))}</dd>`
      : `<dd>${htmlCell(value, content)}</dd>`;
    return `<div><dt>${htmlLines(saidIn(content.voices, label))}</dt>${shown}</div>`;
  });
  return `<dl class="facts">${lines.join('')}</dl>`;
}

/** A text of people under what it is about; its paragraphs are kept. */
function words({ label, words: written }: Of<'words'>, { voices }: ReportContent): string {
  const text =
    written.trim() === ''
      ? `<p class="none">${htmlLines(wordIn(voices, 'paper-report:noWords'))}</p>`
      : `<p class="written">${htmlText(written)}</p>`;
  return `<div class="words"><p class="label">${htmlLines(saidIn(voices, label))}</p>${text}</div>`;
}

function tableHead({ columns }: Table, { voices }: ReportContent): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((100 * share) / all).toFixed(2)}%">`);
  const heads = columns.map(
    ({ title, type }) => `<th scope="col" class="${type}">${htmlLines(saidIn(voices, title))}</th>`,
  );
  return `<colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead>`;
}

function table(block: Table, content: ReportContent): string {
  const title = htmlLines(saidIn(content.voices, block.title));
  if (block.rows.length === 0) {
    const why = htmlLines(saidIn(content.voices, block.whenEmpty));
    return `<div class="words"><p class="label">${title}</p><p class="none">${why}</p></div>`;
  }
  const rows = block.rows.map(({ cells }) => {
    const [first, ...others] = block.columns.map((column, at) => ({
      type: column.type,
      shown: htmlCell(cells[at], content),
    }));
    const rest = others.map(({ type, shown }) => `<td class="${type}">${shown}</td>`).join('');
    return `<tr><th scope="row" class="${first?.type ?? ''}">${first?.shown ?? ''}</th>${rest}</tr>`;
  });
  const caption = `<caption>${title}<span class="count">${block.rows.length}</span></caption>`;
  return `<table>${caption}${tableHead(block, content)}<tbody>${rows.join('\n')}</tbody></table>`;
}

function figure(block: Drawn, content: ReportContent): string {
  const lines = saidIn(content.voices, block.caption);
  const drawing = content.drawing(block, oneLine(lines));
  return `<figure>${drawing}<figcaption>${htmlLines(lines)}</figcaption></figure>`;
}

/** A part of a page as HTML. */
export function htmlBlock(block: Block, content: ReportContent): string {
  switch (block.block) {
    case 'paragraph':
      return `<p class="paragraph">${htmlLines(saidIn(content.voices, block.text))}</p>`;
    case 'words':
      return words(block, content);
    case 'facts':
      return facts(block, content);
    case 'table':
      return table(block, content);
    case 'figure':
    case 'drawing':
      return figure(block, content);
    case 'notice':
      return `<p class="notice" role="note">${htmlLines(saidIn(content.voices, block.text))}</p>`;
  }
}
