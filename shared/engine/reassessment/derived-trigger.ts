import { shortNameOf } from '#shared/engine/quick-hash.ts';
import type { FindingSubject } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import type { TriggerKind } from '#shared/model/trigger.ts';

/** Why the plant itself asks for a reassessment; a key of the texts `reassessment:reason`. */
export type TriggerReason =
  | 'asset-added'
  | 'asset-moved'
  | 'conduit-added'
  | 'conduit-changed'
  | 'outside-reached'
  | 'channel-added'
  | 'access-point-added'
  | 'product-changed'
  | 'answers-changed'
  | 'support-ended'
  | 'review-due'
  | 'incident-asks';

/** What a rule found: the values in its words, and `mark`, which is another one where it must be answered anew. */
export type Change = {
  readonly reason: TriggerReason;
  readonly subject: FindingSubject;
  readonly mark: string;
  readonly params: Readonly<Record<string, string>>;
};

/** A trigger that follows from the plant. Who answers it writes down a trigger of the same id. */
export type DerivedTrigger = Change & { readonly id: string; readonly kind: TriggerKind };

/** The approved plant and the plant of now, with their days as `2026-11-23`. */
export type Span = {
  readonly approved: Model;
  readonly approvedOn: string;
  readonly now: Model;
  readonly today: string;
};

/** Finds what one kind of change left since the approval. */
export type ChangeRule = (span: Span) => readonly Change[];

/** Gives what a rule found its kind and an id, which stays the same until the mark or the baseline is another. */
export function asDerived(kind: TriggerKind, change: Change, baselineId: string): DerivedTrigger {
  const { reason, subject, mark } = change;
  const key = JSON.stringify([baselineId, reason, subject.kind, 'id' in subject ? subject.id : '', mark]);
  return { ...change, kind, id: `since-${shortNameOf(key)}` };
}
