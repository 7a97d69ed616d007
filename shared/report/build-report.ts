import { buildCrs } from './build-crs.ts';
import type { CrsInput } from './crs/crs-context.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportKind } from './report-kinds.ts';

/** What a report is made of; `only` is the zone that a redacted version is about, null for the whole plant. */
export type ReportInput = CrsInput & { readonly only: string | null };

const builders: Readonly<Record<ReportKind, (input: ReportInput) => ReportDocument>> = {
  crs: buildCrs,
};

/** A document of the plant, in no format and no language. */
export function buildReport(kind: ReportKind, input: ReportInput): ReportDocument {
  return builders[kind](input);
}
