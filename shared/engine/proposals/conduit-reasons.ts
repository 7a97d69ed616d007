import type { Channel } from '#shared/model/channel.ts';
import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { asksFor, type PatternIndex, type Placed } from './pattern-index.ts';
import type { ProposalReason } from './proposal.ts';

/** Takes a reason for the pattern at a place of the catalog. */
export type NoteReason = (pattern: number, reason: ProposalReason) => void;

/** Finds what a conduit's kind and ends bring up. */
export function noteConduit(
  conduit: Conduit,
  zones: ReadonlyMap<string, Zone>,
  index: PatternIndex,
  note: NoteReason,
): void {
  const ends = [conduit.from, conduit.to];
  const zonesAtEnds = ends.flatMap((end) => zones.get(endZoneId(end) ?? '') ?? []);
  const outside = ends.flatMap((end) => (typeof end === 'string' ? [] : [end.external]));
  for (const match of index.conduits) noteMatch(match, { conduit, zonesAtEnds, outside }, note);
}

type Facts = {
  readonly conduit: Conduit;
  readonly zonesAtEnds: readonly Zone[];
  /** The names of the ends that lie outside the SUC. */
  readonly outside: readonly string[];
};

function noteMatch({ pattern, condition }: Placed<'conduit'>, facts: Facts, note: NoteReason): void {
  const { kinds, zoneKinds, isExternal } = condition;
  const { conduit, zonesAtEnds, outside } = facts;
  const fitting = zonesAtEnds.filter(({ kind }) => zoneKinds.includes(kind));
  if (!asksFor(kinds, conduit.kind) || (isExternal && outside.length === 0)) return;
  if (zoneKinds.length > 0 && fitting.length === 0) return;
  for (const { id, kind } of fitting) note(pattern, { kind: 'zoneEnd', zoneKind: kind, zoneIds: [id] });
  if (isExternal) for (const name of outside) note(pattern, { kind: 'externalEnd', name });
  if (kinds.length > 0 || (fitting.length === 0 && !isExternal))
    note(pattern, { kind: 'conduitKind', conduitKind: conduit.kind });
}

/** Finds what the protocol of a channel brings up; a channel that is forbidden brings up nothing. */
export function noteChannel({ id, protocol, verdict }: Channel, { byProtocol }: PatternIndex, note: NoteReason): void {
  if (verdict === 'forbidden') return;
  for (const { pattern, condition } of byProtocol.get(protocol) ?? [])
    note(pattern, { kind: 'protocol', lacks: condition.lacks, protocolIds: [protocol], channelIds: [id] });
}
