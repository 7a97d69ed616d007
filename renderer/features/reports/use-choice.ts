import { useLocale } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { reportsView, type ReportsView } from '#renderer/state/reports-view.ts';
import { vendorKinds } from '#shared/report/report-kinds.ts';
import { useStore } from 'zustand';

/** What is chosen, as far as it fits: a zone that there is for a report that a vendor can have, a meeting that there is for minutes. */
export function useChoice(): ReportsView {
  const view = useStore(reportsView);
  const locale = useLocale();
  const zones = useTable('zone');
  const meetings = useTable('workshop');
  const { kind, only, meetingId } = view;
  return {
    ...view,
    language: view.language ?? locale,
    only: only !== null && zones.has(only) && vendorKinds.includes(kind) ? only : null,
    meetingId: meetingId !== null && meetings.has(meetingId) && kind === 'minutes' ? meetingId : null,
  };
}
