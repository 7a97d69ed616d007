import type { Finding, Severity } from '#shared/engine/assessment.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The clause that a rule stands for, read from its id: `ZCR 3.3` for `zcr-3-3-…`; null for a rule of consistency. */
export function clauseOf(rule: string): string | null {
  const match = /^zcr-(\d+)-(\d+)-/.exec(rule);
  return match && `ZCR ${match[1]}.${match[2]}`;
}

/** Most severe first; within a severity the order of the engine stays. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

/** How many findings each severity has. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
