import { fontFaces } from '#electron/report/font-faces.ts';
import { htmlText } from '#electron/report/html/markup.ts';
import { htmlPage } from '#electron/report/html/write-html.ts';
import type { ReportContent } from '#electron/report/report-content.ts';
import { oneLine, saidIn, wordIn, type Line } from '#electron/report/voices.ts';
import { paperInks } from '#shared/drawing/paper/palette.ts';

/** A page that Chromium prints as PDF: the report, and what stands above and below it on every sheet. */
export type PrintedPage = { readonly html: string; readonly head: string; readonly foot: string };

type Faces = (text: string) => string;

/** What stands at both ends of a line above or below a sheet; it has no styles but its own. */
function running(left: string, right: string, faces: Faces): string {
  const style = [
    // Letters that are not there yet when a sheet is printed are shown in others, not left out.
    faces(left + right).replaceAll('@font-face{', '@font-face{font-display:swap;'),
    `.r{display:flex;justify-content:space-between;gap:8mm;width:100%;margin:0 18mm;color:${paperInks['ink-2']};`,
    "font:7.5pt/1.3 'IBM Plex Sans','IBM Plex Sans JP',sans-serif}.r>span{max-width:60%}",
  ].join('');
  return `<style>${style}</style><div class="r"><span>${left}</span><span>${right}</span></div>`;
}

function footLine({ voices }: ReportContent): string {
  const [first] = wordIn(voices, 'paper-report:pageOf', { page: '\u0001', of: '\u0002' });
  return htmlText((first?.text ?? '').replace('\u0001', '\ue001').replace('\u0002', '\ue002'))
    .replace('\ue001', '<span class="pageNumber"></span>')
    .replace('\ue002', '<span class="totalPages"></span>');
}

/** The report as a page to be printed. */
export function printedPage(content: ReportContent, parts: readonly string[], fonts: readonly string[]): PrintedPage {
  const faces = fontFaces(fonts);
  const { document, voices } = content;
  const plain = (lines: readonly Line[]) => htmlText(oneLine(lines));
  const notice = document.notices.slice(0, 1).flatMap(({ text }) => saidIn(voices, text).slice(0, 1));
  // Digits are put in by Chromium, so their letters are asked for here.
  const withDigits: Faces = (text) => faces(`${text} 0123456789`);
  return {
    html: htmlPage(content, parts, faces),
    head: running(plain(saidIn(voices, document.plant)), plain(saidIn(voices, document.title)), withDigits),
    foot: running(plain(notice), footLine(content), withDigits),
  };
}
