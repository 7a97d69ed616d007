import { severityRank } from '#renderer/state/selectors/findings-about.ts';
import type { Finding, Severity } from '#shared/engine/assessment.ts';

export const filters = ['all', 'error', 'warning', 'info', 'accepted'] as const;
/** Which findings are shown: the open ones, all or of a severity, or those that somebody accepted. */
export type Filter = (typeof filters)[number];

/** The clause that a rule stands for, read from its id: `ZCR 3.3` for `zcr-3-3-…`; null for a rule of consistency. */
export function clauseOf(rule: string): string | null {
  const match = /^zcr-(\d+)-(\d+)-/.exec(rule);
  return match && `ZCR ${match[1]}.${match[2]}`;
}

/** Most severe first; within a severity the rules of the standard before those of consistency. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ severity, rule }: Finding) => severityRank[severity] * 2 + (clauseOf(rule) === null ? 1 : 0);
  return findings.toSorted((a, b) => weight(a) - weight(b));
}

/** The findings that a filter lets through. */
export function fitting(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  return findings.filter(({ severity, accepted }) => {
    if (filter === 'accepted') return accepted !== null;
    return accepted === null && (filter === 'all' || filter === severity);
  });
}

/** How many findings each filter lets through. */
export function countByFilter(findings: readonly Finding[]): Readonly<Record<Filter, number>> {
  const counts: Record<Filter, number> & Record<Severity, number> = {
    all: 0,
    error: 0,
    warning: 0,
    info: 0,
    accepted: 0,
  };
  for (const { severity, accepted } of findings)
    if (accepted !== null) counts.accepted += 1;
    else {
      counts.all += 1;
      counts[severity] += 1;
    }
  return counts;
}
