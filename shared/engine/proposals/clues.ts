import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import { findMatches, type AssetFacts } from './asset-reasons.ts';
import { noteChannel, noteConduit } from './conduit-reasons.ts';
import type { Coverage } from './coverage.ts';
import { asksFor, type PatternIndex, type TypeMatch } from './pattern-index.ts';
import type { PlantTables } from './plant-tables.ts';
import type { ProposalReason, ProposalSubject } from './proposal.ts';

/** What speaks for a pattern: a reason, or an asset that fulfils a condition, whose reasons are worked out when asked for. */
export type Clue = ProposalReason | { readonly kind: 'match'; readonly asset: Asset; readonly match: TypeMatch };

/** What speaks for each pattern, by its place in the catalog. */
export type Clues = Map<number, Clue[]>;

/** A plant and its catalog made ready for proposals. */
export type ProposalContext = {
  readonly model: Model;
  readonly index: PatternIndex;
  readonly facts: AssetFacts;
  readonly coverage: Coverage;
  readonly tables: PlantTables;
};

function add(clues: Clues, pattern: number, clue: Clue): void {
  const known = clues.get(pattern);
  if (known) known.push(clue);
  else clues.set(pattern, [clue]);
}

/** Everything that speaks for a pattern at a subject. */
export function findClues(subject: ProposalSubject, context: ProposalContext): Clues {
  const clues: Clues = new Map();
  const { model, tables } = context;
  if (subject.kind === 'asset') {
    const asset = model.asset.get(subject.id);
    if (asset) lookAtAsset(asset, context, clues);
    return clues;
  }
  for (const asset of tables.assetsOf[subject.kind].get(subject.id) ?? []) lookAtHeldAsset(asset, context, clues);
  if (subject.kind === 'zone') lookAtZone(subject.id, context, clues);
  else lookAtConduit(subject.id, context, clues);
  return clues;
}

function lookAtAsset(asset: Asset, { facts }: ProposalContext, clues: Clues): void {
  findMatches(asset, facts, (match) => add(clues, match.pattern, { kind: 'match', asset, match }));
}

/** An asset speaks for what holds it, unless the register or a decision speaks of the asset itself already. */
function lookAtHeldAsset(asset: Asset, context: ProposalContext, clues: Clues): void {
  const { facts, coverage } = context;
  const itself = { kind: 'asset' as const, id: asset.id };
  if (!coverage.speaksOf(itself)) return lookAtAsset(asset, context, clues);
  findMatches(asset, facts, (match) => {
    const { pattern } = match;
    if (!coverage.isInRegister(itself, pattern) && !coverage.isPutAside(itself, pattern))
      add(clues, pattern, { kind: 'match', asset, match });
  });
}

function lookAtConduit(id: string, { model, index, tables }: ProposalContext, clues: Clues): void {
  const conduit = model.conduit.get(id);
  if (!conduit) return;
  const note = (pattern: number, reason: ProposalReason) => add(clues, pattern, reason);
  noteConduit(conduit, model.zone, index, note);
  for (const channel of tables.channelsOf.get(id) ?? []) noteChannel(channel, index, note);
}

/** Channels of conduits that end at a zone found nothing there: they add to what is founded. */
function lookAtZone(id: string, { model, index, tables }: ProposalContext, clues: Clues): void {
  const zone = model.zone.get(id);
  if (!zone) return;
  for (const { pattern, condition } of index.zones)
    if (asksFor(condition.kinds, zone.kind)) add(clues, pattern, { kind: 'zoneKind', zoneKind: zone.kind });
  for (const conduit of tables.conduitsAt.get(id) ?? [])
    for (const channel of tables.channelsOf.get(conduit.id) ?? [])
      noteChannel(channel, index, (pattern, reason) => clues.get(pattern)?.push(reason));
}
