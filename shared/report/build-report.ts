import { buildApproval } from './approval/build-approval.ts';
import { buildCrs } from './build-crs.ts';
import { buildGaps } from './gaps/build-gaps.ts';
import { buildMinutes } from './minutes/build-minutes.ts';
import { buildPlan } from './plan/build-plan.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportKind } from './report-kinds.ts';
import { buildScenarios } from './scenarios/build-scenarios.ts';
import { buildSummary } from './summary/build-summary.ts';
import { vendorInput } from './vendor/vendor-input.ts';
import { buildZones } from './zones/build-zones.ts';

const builders: Readonly<Record<ReportKind, (input: ReportInput) => ReportDocument>> = {
  summary: buildSummary,
  zones: buildZones,
  scenarios: buildScenarios,
  crs: buildCrs,
  gaps: buildGaps,
  plan: buildPlan,
  minutes: buildMinutes,
  approval: buildApproval,
};

/** A document of the plant, in no format and no language; with `only` the version for the vendor of that zone. */
export function buildReport(kind: ReportKind, input: ReportInput): ReportDocument {
  const { only } = input;
  return builders[kind](only === null ? input : { ...input, ...vendorInput(input, only) });
}
