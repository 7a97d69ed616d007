import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import { findMatches, isPlain, matchesOfType, reasonsOfMatch, type AssetFacts } from './asset-reasons.ts';
import { noteChannel, noteConduit, type NoteReason } from './conduit-reasons.ts';
import type { Coverage } from './coverage.ts';
import { asksFor, type PatternIndex, type TypeMatch } from './pattern-index.ts';
import type { PlantTables } from './plant-tables.ts';
import type { ProposalReason, ProposalSubject } from './proposal.ts';

/** A plant and its catalog made ready for proposals. */
export type ProposalContext = {
  readonly model: Model;
  readonly catalog: Catalog;
  readonly index: PatternIndex;
  readonly facts: AssetFacts;
  readonly coverage: Coverage;
  readonly tables: PlantTables;
};

/** The patterns that something speaks for at a subject, by their places in the catalog. */
export function patternsAt(subject: ProposalSubject, context: ProposalContext): ReadonlySet<number> {
  const patterns = new Set<number>();
  const take = ({ pattern }: TypeMatch) => void patterns.add(pattern);
  const seenTypes = new Set<string>();
  for (const asset of assetsAt(subject, context)) {
    if (isPlain(asset) && !isSpokenOf(subject, asset, context)) {
      // Assets that say nothing of themselves differ by their type only.
      if (!seenTypes.has(asset.type)) matchesOfType(asset, context.facts).certain.forEach(take);
      seenTypes.add(asset.type);
    } else matchesAt(subject, asset, context, take);
  }
  noteRest(subject, context, (pattern) => void patterns.add(pattern));
  return patterns;
}

/** Everything that speaks for a pattern at a subject, one by one. */
export function reasonsAt(
  subject: ProposalSubject,
  pattern: number,
  context: ProposalContext,
): readonly ProposalReason[] {
  const reasons: ProposalReason[] = [];
  const note: NoteReason = (of, reason) => {
    if (of === pattern) reasons.push(reason);
  };
  for (const asset of assetsAt(subject, context))
    matchesAt(subject, asset, context, (match) => {
      if (match.pattern === pattern) reasons.push(...reasonsOfMatch(asset, match, context.facts));
    });
  noteRest(subject, context, note);
  if (subject.kind === 'zone') noteChannelsAtZone(subject.id, context, note);
  return reasons;
}

/** The assets that may speak at a subject: the asset itself, or those that a zone or conduit holds. */
function assetsAt({ kind, id }: ProposalSubject, { model, tables }: ProposalContext): readonly Asset[] {
  if (kind !== 'asset') return tables.assetsOf[kind].get(id) ?? [];
  const asset = model.asset.get(id);
  return asset ? [asset] : [];
}

/** Whether the register or a decision speaks of an asset itself, so that it may be no evidence at what holds it. */
function isSpokenOf({ kind }: ProposalSubject, { id }: Asset, { coverage }: ProposalContext): boolean {
  return kind !== 'asset' && coverage.speaksOf({ kind: 'asset', id });
}

function matchesAt(
  subject: ProposalSubject,
  asset: Asset,
  context: ProposalContext,
  take: (match: TypeMatch) => void,
): void {
  const { facts, coverage } = context;
  if (!isSpokenOf(subject, asset, context)) return findMatches(asset, facts, take);
  const itself = { kind: 'asset' as const, id: asset.id };
  findMatches(asset, facts, (match) => {
    if (!coverage.isInRegister(itself, match.pattern) && !coverage.isPutAside(itself, match.pattern)) take(match);
  });
}

/** What speaks for a pattern beside assets. */
function noteRest({ kind, id }: ProposalSubject, { model, index, tables }: ProposalContext, note: NoteReason): void {
  const zone = kind === 'zone' ? model.zone.get(id) : undefined;
  const conduit = kind === 'conduit' ? model.conduit.get(id) : undefined;
  if (zone)
    for (const { pattern, condition } of index.zones)
      if (asksFor(condition.kinds, zone.kind)) note(pattern, { kind: 'zoneKind', zoneKind: zone.kind });
  if (!conduit) return;
  noteConduit(conduit, model.zone, index, note);
  for (const channel of tables.channelsOf.get(id) ?? []) noteChannel(channel, index, note);
}

/** Channels of conduits that end at a zone found nothing there: they add to what is founded. */
function noteChannelsAtZone(id: string, { index, tables }: ProposalContext, note: NoteReason): void {
  for (const conduit of tables.conduitsAt.get(id) ?? [])
    for (const channel of tables.channelsOf.get(conduit.id) ?? []) noteChannel(channel, index, note);
}
