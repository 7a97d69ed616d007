import type { Finding, Severity } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import { seenAt } from '#renderer/state/jump.ts';
import type { Selected } from '#renderer/state/view-store.ts';

/** The rank of a severity, the most severe first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst open finding of things on a drawing, by their scene key: `zone:ID`, `conduit:ID`, `asset:ID`. */
export type WorstFindings = ReadonlyMap<string, Severity>;

const known = new WeakMap<readonly Finding[], { readonly channels: Model['channel']; readonly worst: WorstFindings }>();

/** The worst finding that nobody accepted, per thing; what is found in a channel stands at its conduit. */
export function worstFindings(findings: readonly Finding[], channels: Model['channel']): WorstFindings {
  const last = known.get(findings);
  if (last?.channels === channels) return last.worst;
  const worst = new Map<string, Severity>();
  for (const { accepted, severity, subject } of findings) {
    if (accepted !== null) continue;
    const { kind, id } = seenAt(subject, channels);
    const before = worst.get(`${kind}:${id}`);
    if (before === undefined || severityRank[severity] < severityRank[before]) worst.set(`${kind}:${id}`, severity);
  }
  known.set(findings, { channels, worst });
  return worst;
}

/** The findings about some things, or that rest on them. */
export function findingsAbout(
  findings: readonly Finding[],
  things: readonly Selected[],
  channels: Model['channel'],
): readonly Finding[] {
  const keys = new Set(things.map(({ kind, id }) => `${kind}:${id}`));
  const isMeant = ({ kind, id }: Selected) => keys.has(`${kind}:${id}`);
  return findings.filter(
    ({ subject, evidence }) =>
      isMeant(seenAt(subject, channels)) || evidence.some((one) => isMeant(seenAt(one, channels))),
  );
}
