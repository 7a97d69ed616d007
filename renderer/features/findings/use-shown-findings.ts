import { useAssessment, useTable, useView } from '#renderer/state/hooks.ts';
import { findingsAbout } from '#renderer/state/selectors/findings-about.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import { useMemo } from 'react';
import { bySeverity, countByFilter, fitting, type Filter } from './finding-text.ts';

const none: readonly Finding[] = [];

/** The findings that the panel lists, and how many each filter has; with `isNarrow` those of what is selected only. */
export function useShownFindings(filter: Filter, isNarrow: boolean) {
  const findings = useAssessment()?.findings;
  const selection = useView((view) => view.selection);
  const channels = useTable('channel');
  const sorted = useMemo(() => bySeverity(findings ?? none), [findings]);
  const meant = useMemo(
    () => (isNarrow ? findingsAbout(sorted, selection, channels) : sorted),
    [sorted, isNarrow, selection, channels],
  );
  return {
    shown: useMemo(() => fitting(meant, filter), [meant, filter]),
    counts: useMemo(() => countByFilter(meant), [meant]),
    hasSelection: selection.length > 0,
    isPending: !findings,
  };
}
