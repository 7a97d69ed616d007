import type { Finding, Severity } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import { seenAt } from '#renderer/state/jump.ts';
import type { Selected } from '#renderer/state/view-store.ts';

/** The rank of a severity, the most severe first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

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
