import { compareIds } from '#shared/engine/order.ts';
import type { ProposalReason, ReasonKind } from './proposal.ts';

/** What is said of this very plant stands first, what is only usual last. */
const order: readonly ReasonKind[] = [
  'knownVulnerability',
  'namedWeakness',
  'endOfSupport',
  'protocol',
  'externalEnd',
  'zoneEnd',
  'trait',
  'conduitKind',
  'zoneKind',
  'assetType',
  'typicalWeakness',
];

/** What a reason is about beside its evidence; those that agree in it are one reason. */
function matterOf(reason: ProposalReason): string {
  switch (reason.kind) {
    case 'trait':
      return reason.trait;
    case 'protocol':
      return reason.lacks ?? '';
    case 'externalEnd':
      return reason.name;
    case 'conduitKind':
      return reason.conduitKind;
    case 'zoneEnd':
    case 'zoneKind':
      return reason.zoneKind;
    default:
      return '';
  }
}

/**
 * Puts single reasons together: those of one kind and matter become one with all their evidence, in order. That assets
 * are of a type goes without saying where all of them stand in a stronger reason.
 */
export function mergeReasons(reasons: readonly ProposalReason[]): readonly ProposalReason[] {
  const groups = Map.groupBy(reasons, (reason) => `${reason.kind} ${matterOf(reason)}`);
  return [...groups]
    .map(([key, group]) => ({ key, reason: merged(group) }))
    .sort((a, b) => order.indexOf(a.reason.kind) - order.indexOf(b.reason.kind) || compareIds(a.key, b.key))
    .map(({ reason }) => reason)
    .filter((reason, _, all) => reason.kind !== 'assetType' || !areNamedElsewhere(reason.assetIds, all));
}

function areNamedElsewhere(assetIds: readonly string[], reasons: readonly ProposalReason[]): boolean {
  const others = reasons.filter(({ kind }) => kind !== 'assetType');
  const named = new Set(others.flatMap((reason) => ('assetIds' in reason ? reason.assetIds : [])));
  return assetIds.every((id) => named.has(id));
}

type Loose = Record<string, unknown>;

function merged(group: readonly ProposalReason[]): ProposalReason {
  const first: Loose = group[0]!;
  const whole: Loose = {};
  for (const field of Object.keys(first)) whole[field] = join(field, group as readonly unknown[] as readonly Loose[]);
  return whole as ProposalReason;
}

function join(field: string, group: readonly Loose[]): unknown {
  const first = group[0]?.[field];
  if (Array.isArray(first)) return [...new Set(group.flatMap((one) => one[field] as string[]))].sort(compareIds);
  if (field === 'since') return group.map((one) => String(one[field])).sort(compareIds)[0];
  if (field === 'cvss') return highest(group.map((one) => one[field] as number | null));
  return first;
}

/** The highest of some scores; null where none is known. */
export function highest(scores: readonly (number | null)[]): number | null {
  return scores.reduce((high, score) => (high === null || (score !== null && score > high) ? score : high), null);
}
