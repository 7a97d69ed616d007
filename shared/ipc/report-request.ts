import { idSchema } from '#shared/model/text.ts';
import { reportKinds, vendorKinds } from '#shared/report/report-kinds.ts';
import * as z from 'zod';

/** The forms that a report can be written in. */
export const reportFormats = ['pdf', 'docx', 'xlsx', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The languages of a report; the last one has both, side by side. */
export const reportLanguages = ['en', 'ja', 'en+ja'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** The paper that a report is laid out for. */
export const reportPapers = ['a4', 'letter'] as const;
export type ReportPaper = (typeof reportPapers)[number];

/** Which report of the open plant is written, and how; where it goes is asked by the main process. */
export const reportRequest = z
  .strictObject({
    documentId: z.string().max(100),
    kind: z.enum(reportKinds),
    format: z.enum(reportFormats),
    lang: z.enum(reportLanguages),
    paper: z.enum(reportPapers).default('a4'),
    /** The zone that a redacted version is about; null for the whole plant. */
    only: idSchema.nullable().default(null),
    /** The meeting whose minutes are written; null for all of them. */
    meetingId: idSchema.nullable().default(null),
  })
  .refine(({ kind, only }) => only === null || vendorKinds.includes(kind));

/** What is being done with a report, one after another. */
export type ReportStep = 'assess' | 'build' | 'write' | 'print';

/** How far the writing of a report is; `done` of `of` parts of the step, where it has parts. */
export type ReportProgress = {
  readonly documentId: string;
  readonly step: ReportStep;
  readonly done: number;
  readonly of: number;
};
