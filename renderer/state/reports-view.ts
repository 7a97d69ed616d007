import type { ReportFormat, ReportLanguage, ReportPaper } from '#shared/ipc/report-request.ts';
import type { ReportKind } from '#shared/report/report-kinds.ts';
import { createStore } from 'zustand/vanilla';
import { forgetWithPlant } from './forget-with-plant.ts';

/** Which report is looked at, and how it is to be written. */
export type ReportsView = {
  readonly kind: ReportKind;
  readonly language: ReportLanguage;
  readonly paper: ReportPaper;
  readonly format: ReportFormat;
  /** The zone whose vendor it is for; null for the whole plant. */
  readonly only: string | null;
  /** The meeting whose minutes are wanted; null for all. */
  readonly meetingId: string | null;
  /** The part that the preview is open at; null for the first. */
  readonly partId: string | null;
};

/** What is looked at on the reports screen; the language is that of the screen until somebody chooses one. */
export const reportsView = createStore<Omit<ReportsView, 'language'> & { readonly language: ReportLanguage | null }>(
  () => ({
    kind: 'summary',
    language: null,
    paper: 'a4',
    format: 'pdf',
    only: null,
    meetingId: null,
    partId: null,
  }),
);

forgetWithPlant(() => reportsView.setState({ only: null, meetingId: null, partId: null }));
