import type { CrsInput } from './crs/crs-context.ts';

/** What a report is made of. */
export type ReportInput = CrsInput & {
  /** The zone that a redacted version is about; null for the whole plant. */
  readonly only: string | null;
  /** The meeting whose minutes are written; null for all of them. */
  readonly meetingId?: string | null;
  /** How many things differ from what was signed last; null where that is not known. */
  readonly changedSinceApproval?: number | null;
};
