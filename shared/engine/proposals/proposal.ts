import type { AssetTrait, ProtocolLack } from '#shared/catalog/threat-pattern.ts';
import type { ConduitKind } from '#shared/model/conduit.ts';
import type { Dismissal } from '#shared/model/dismissal.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { ZoneKind } from '#shared/model/zone.ts';

type Ids = readonly string[];

/** What a threat can be proposed for. */
export type ProposalSubject = { readonly kind: 'zone' | 'conduit' | 'asset'; readonly id: string };

/**
 * Why a threat is proposed: its `kind` is the key of a text in the locale namespace `proposals`, the rest is the
 * evidence, by ids in order. Weaknesses are named of the assets, or only common in assets of their types.
 */
export type ProposalReason =
  | { readonly kind: 'assetType'; readonly typeIds: Ids; readonly assetIds: Ids }
  | { readonly kind: 'namedWeakness'; readonly weaknessIds: Ids; readonly assetIds: Ids }
  | { readonly kind: 'typicalWeakness'; readonly weaknessIds: Ids; readonly typeIds: Ids; readonly assetIds: Ids }
  | { readonly kind: 'trait'; readonly trait: Exclude<AssetTrait, DatedTrait>; readonly assetIds: Ids }
  | { readonly kind: 'endOfSupport'; readonly since: string; readonly assetIds: Ids }
  | { readonly kind: 'knownVulnerability'; readonly cves: Ids; readonly cvss: number | null; readonly assetIds: Ids }
  | {
      readonly kind: 'protocol';
      readonly lacks: ProtocolLack | null;
      readonly protocolIds: Ids;
      readonly channelIds: Ids;
    }
  | { readonly kind: 'conduitKind'; readonly conduitKind: ConduitKind }
  | { readonly kind: 'externalEnd'; readonly name: string }
  | { readonly kind: 'zoneEnd'; readonly zoneKind: ZoneKind; readonly zoneIds: Ids }
  | { readonly kind: 'zoneKind'; readonly zoneKind: ZoneKind };
type DatedTrait = 'end-of-support' | 'known-vulnerability';
export type ReasonKind = ProposalReason['kind'];

/** A threat scenario that the catalog proposes for a subject (ZCR 5.1), not yet in the register. */
export type Proposal = {
  /** `patternId@kind:id`; the same as long as pattern and subject are. */
  readonly id: string;
  readonly subject: ProposalSubject;
  readonly patternId: string;
  readonly reasons: readonly ProposalReason[];
  /** Techniques that are alive in the plant's catalog; retired ones stand as their successors. */
  readonly techniqueIds: Ids;
  /** The SR and RE that answer it, in the catalog's order. */
  readonly requirementIds: Ids;
  /** The CR that MITRE's mitigations are labelled with, in the catalog's order; for an asset those of its categories. */
  readonly componentRequirementIds: Ids;
};

/** A proposal that somebody put aside, with the reason. */
export type PutAside = { readonly proposal: Proposal; readonly dismissal: Dismissal };

/** What a subject is proposed, and what of it was put aside. */
export type Proposals = { readonly open: readonly Proposal[]; readonly putAside: readonly PutAside[] };

/** The id of a proposal. */
export function proposalId(patternId: string, subject: ProposalSubject): string {
  return `${patternId}@${subjectKey(subject)}`;
}
