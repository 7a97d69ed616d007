import { buildCrs } from './build-crs.ts';
import type { CrsInput } from './crs/crs-context.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportKind } from './report-kinds.ts';

/** What a report is made of. */
export type ReportInput = CrsInput & {
  /** The zone that a redacted version is about; null for the whole plant. */
  readonly only: string | null;
  /** The meeting whose minutes are written; null for all of them. */
  readonly meetingId?: string | null;
  /** How many things differ from what was signed last; null where that is not known. */
  readonly changedSinceApproval?: number | null;
};

const builders: Readonly<Record<ReportKind, (input: ReportInput) => ReportDocument>> = {
  crs: buildCrs,
};

/** A document of the plant, in no format and no language. */
export function buildReport(kind: ReportKind, input: ReportInput): ReportDocument {
  return builders[kind](input);
}
