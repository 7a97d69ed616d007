import type { ReportFormat } from '#shared/ipc/report-request.ts';
import { writeDocx } from './docx/write-docx.ts';
import { fontFaces } from './font-faces.ts';
import { htmlPage, htmlParts } from './html/write-html.ts';
import { makeContent, type OnStep, type ReportChoice, type ReportSources, type ReportPlant } from './make-content.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';
import { printedPage, type PrintedPage } from './pdf/printed-page.ts';
import type { ReportContent } from './report-content.ts';

/** Everything that a report is made of. */
export type ReportJob = {
  readonly plant: ReportPlant;
  readonly choice: ReportChoice;
  readonly format: ReportFormat;
  readonly sources: ReportSources;
};

/** What came of it: the bytes of a file, or a page that is still to be printed. */
export type WrittenReport =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly page: PrintedPage; readonly parts: number };

type Write = (
  content: ReportContent,
  sources: ReportSources,
  onPart: (done: number, of: number) => void,
) => WrittenReport;

const file = (bytes: Uint8Array): WrittenReport => ({ kind: 'file', bytes });

const writers: Readonly<Record<ReportFormat, Write>> = {
  html: (content, { fonts }, onPart) =>
    file(Buffer.from(htmlPage(content, htmlParts(content, onPart), fontFaces(fonts)))),
  pdf: (content, { fonts }, onPart) => ({
    kind: 'page',
    page: printedPage(content, htmlParts(content, onPart), fonts),
    parts: content.parts.length,
  }),
  docx: (content, _sources, onPart) => file(writeDocx(content, onPart)),
  xlsx: (content, _sources, onPart) => file(writeXlsx(content, onPart)),
};

/** Builds a report of a plant and writes it in a form; the same plant, choice and day give the same bytes. */
export function writeReport({ plant, choice, format, sources }: ReportJob, onStep: OnStep): WrittenReport {
  const content = makeContent(plant, choice, sources, onStep);
  return writers[format](content, sources, (done, of) => onStep('write', done, of));
}
