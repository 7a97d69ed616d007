import type { PrintedPage } from '#electron/report/pdf/printed-page.ts';
import type { ReportWriter } from '#electron/report/thread/report-writer.ts';

/** Prints a page of a report with so many parts as PDF; what `signal` stops rejects. */
export type PrintReport = (
  page: PrintedPage & { readonly parts: number },
  signal: AbortSignal,
  onPrinting: () => void,
) => Promise<Uint8Array>;

/** What writes and prints reports, and what is being written, by document. */
export type Reports = {
  readonly write: ReportWriter;
  readonly print: PrintReport;
  readonly running: Map<string, AbortController>;
};
