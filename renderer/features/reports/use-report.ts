import { approvedStore } from '#renderer/state/approved-store.ts';
import { useAssessment, useCatalog, useModel } from '#renderer/state/hooks.ts';
import type { ReportsView } from '#renderer/state/reports-view.ts';
import { changedSince } from '#shared/report/approval/changed-since.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { useMemo } from 'react';
import { useStore } from 'zustand';

type Chosen = Pick<ReportsView, 'kind' | 'only' | 'meetingId'>;

/** The chosen report of the plant as it is now; null until the first results have come. */
export function useReport({ kind, only, meetingId }: Chosen): ReportDocument | null {
  const model = useModel();
  const catalog = useCatalog();
  const assessment = useAssessment();
  const approved = useStore(approvedStore, (state) => state.approved?.model ?? null);
  return useMemo(() => {
    if (!catalog || !assessment) return null;
    const changedSinceApproval = approved && changedSince(approved, model);
    return buildReport(kind, { model, catalog, assessment, only, meetingId, changedSinceApproval });
  }, [model, catalog, assessment, approved, kind, only, meetingId]);
}
