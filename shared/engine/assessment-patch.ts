import type {
  Assessment,
  AssetAssessment,
  AssessmentSummary,
  Finding,
  ScenarioAssessment,
  SubjectAssessment,
  WorkflowStep,
} from './assessment.ts';
import { compareIds } from './order.ts';
import { isSameValue } from './same-value.ts';

/** What became of the rows of one list: those that are new or different, and the ids of those that are gone. */
export type TablePatch<T> = { readonly put: readonly T[]; readonly removed: readonly string[] };

/** What differs between two assessments; what does not is not in it. The workflow's steps are always the same 32. */
export type AssessmentPatch = {
  readonly scenarios: TablePatch<ScenarioAssessment>;
  readonly zones: TablePatch<SubjectAssessment>;
  readonly conduits: TablePatch<SubjectAssessment>;
  readonly assets: TablePatch<AssetAssessment>;
  readonly findings: TablePatch<Finding>;
  readonly workflow: readonly WorkflowStep[];
  readonly summary: AssessmentSummary | null;
  readonly catalog: Assessment['catalog'] | null;
  /** Where the approval stands now, which may be nowhere; null where it stands as before. */
  readonly approval: { readonly now: Assessment['approval'] } | null;
};

/** The patch that leads from one assessment to the next: `applyPatch(previous, patch)` equals `next`. */
export function changedResults(previous: Assessment, next: Assessment): AssessmentPatch {
  return {
    scenarios: changedRows(previous.scenarios, next.scenarios),
    zones: changedRows(previous.zones, next.zones),
    conduits: changedRows(previous.conduits, next.conduits),
    assets: changedRows(previous.assets, next.assets),
    findings: changedRows(previous.findings, next.findings),
    workflow: next.workflow.filter((step, at) => !isSameValue(previous.workflow[at], step)),
    summary: isSameValue(previous.summary, next.summary) ? null : next.summary,
    catalog: isSameValue(previous.catalog, next.catalog) ? null : next.catalog,
    approval: isSameValue(previous.approval, next.approval) ? null : { now: next.approval },
  };
}

/** The assessment after a patch; rows that the patch does not touch are the same objects as before. */
export function applyPatch(previous: Assessment, patch: AssessmentPatch): Assessment {
  const steps = new Map(patch.workflow.map((step) => [step.zcr, step]));
  return {
    scenarios: patchedRows(previous.scenarios, patch.scenarios),
    zones: patchedRows(previous.zones, patch.zones),
    conduits: patchedRows(previous.conduits, patch.conduits),
    assets: patchedRows(previous.assets, patch.assets),
    summary: patch.summary ?? previous.summary,
    catalog: patch.catalog ?? previous.catalog,
    approval: patch.approval === null ? previous.approval : patch.approval.now,
    findings: patchedRows(previous.findings, patch.findings),
    workflow: steps.size === 0 ? previous.workflow : previous.workflow.map((step) => steps.get(step.zcr) ?? step),
  };
}

type Row = { readonly id: string };

/** Both lists are sorted by id, so one walk along them is enough. */
function changedRows<T extends Row>(previous: readonly T[], next: readonly T[]): TablePatch<T> {
  const put: T[] = [];
  const removed: string[] = [];
  let at = 0;
  for (const row of next) {
    while (at < previous.length && compareIds(previous[at]!.id, row.id) < 0) removed.push(previous[at++]!.id);
    const before = previous[at]?.id === row.id ? previous[at++] : undefined;
    if (!isSameValue(before, row)) put.push(row);
  }
  while (at < previous.length) removed.push(previous[at++]!.id);
  return { put, removed };
}

function patchedRows<T extends Row>(previous: readonly T[], { put, removed }: TablePatch<T>): readonly T[] {
  if (put.length === 0 && removed.length === 0) return previous;
  const gone = new Set([...removed, ...put.map(({ id }) => id)]);
  const rows = previous.filter(({ id }) => !gone.has(id));
  return [...rows, ...put].sort((a, b) => compareIds(a.id, b.id));
}
