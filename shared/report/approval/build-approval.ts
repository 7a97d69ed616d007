import { lastBaseline } from '#shared/engine/approval.ts';
import { crsContext } from '#shared/report/crs/crs-context.ts';
import { levelsTable } from '#shared/report/crs/tolerable-risk-6-8.ts';
import { plantDocument, section } from '#shared/report/plant-document.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import { text } from '#shared/report/say.ts';
import { noticesOf } from '#shared/report/crs/front.ts';
import { findingsTable } from './findings.ts';
import { approvalFacts, approvedTable, levelsOfZones } from './approved.ts';
import { signaturesTable } from './signatures.ts';

/** The page that the asset owner signs: what is approved, what is still open, and by its digest exactly which state (ZCR 7.1). */
export function buildApproval(input: ReportInput): ReportDocument {
  const context = crsContext(input);
  const baseline = lastBaseline(context.model.baseline);
  return plantDocument('approval', context, [
    ...section(
      1,
      'reports:approval.what',
      () => [
        { block: 'paragraph', text: text('reports:kind.approval.what') },
        ...noticesOf(context),
        { block: 'facts', facts: approvalFacts(context, baseline, input.changedSinceApproval ?? null) },
        approvedTable(context),
        levelsOfZones(context),
        levelsTable(context),
      ],
      { clause: 'ZCR 7.1' },
    ),
    ...section(2, 'approval:findings.title', () => [findingsTable(context)]),
    ...section(
      3,
      'reports:approval.signatures',
      () => [{ block: 'paragraph', text: text('reports:approval.statement') }, signaturesTable(baseline)],
      { clause: 'ZCR 7.1' },
    ),
  ]);
}
