import { lastBaseline } from '#shared/engine/approval.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import type { Baseline } from '#shared/model/baseline.ts';
import type { Trigger, TriggerKind } from '#shared/model/trigger.ts';
import { assetChanges } from './asset-changes.ts';
import { asDerived, type ChangeRule, type DerivedTrigger, type Span } from './derived-trigger.ts';
import { incidentQuestions } from './incident-questions.ts';
import { accessPointChanges, channelChanges, conduitChanges } from './path-changes.ts';
import { reviewOf, type Review } from './review.ts';
import { answerChanges, productChanges, supportEnds } from './supplier-changes.ts';

/** Whether the assessment has to be looked at again, and why. */
export type Reassessment = {
  /** The baseline that was signed last; null where nobody has signed one. */
  readonly baseline: Baseline | null;
  /** Null where nothing was signed. */
  readonly review: Review | null;
  /** What the plant itself asks for and nobody has answered. */
  readonly derived: readonly DerivedTrigger[];
  /** What people wrote down and nobody has answered, by day. */
  readonly open: readonly Trigger[];
  /** What was answered, the latest first. */
  readonly answered: readonly Trigger[];
};

/** The table of rules, by the kind of trigger that each finds. */
const rules: readonly (readonly [kind: TriggerKind, rule: ChangeRule])[] = [
  ['asset', assetChanges],
  ['path', conduitChanges],
  ['path', channelChanges],
  ['path', accessPointChanges],
  ['supplier', productChanges],
  ['supplier', answerChanges],
  ['supplier', supportEnds],
];

function reviewDue({ due, daysLeft }: Review, baselineId: string): readonly DerivedTrigger[] {
  if (daysLeft > 0) return [];
  const change = { reason: 'review-due', subject: { kind: 'suc' }, mark: due, params: { day: due } } as const;
  return [asDerived('time', change, baselineId)];
}

/** What changed since the approval that asks for a reassessment, answered or not. */
function changesSince(span: Span, baselineId: string): readonly DerivedTrigger[] {
  return rules.flatMap(([kind, rule]) => rule(span).map((change) => asDerived(kind, change, baselineId)));
}

function byDay(one: string | null, other: string | null): number {
  const [first, second] = [one ?? '', other ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

function written(triggers: Model['trigger']): Pick<Reassessment, 'open' | 'answered'> {
  const all = [...triggers.values()];
  return {
    open: all.filter(({ closedOn }) => closedOn === null).sort((a, b) => byDay(a.day, b.day)),
    answered: all.filter(({ closedOn }) => closedOn !== null).sort((a, b) => byDay(b.closedOn, a.closedOn)),
  };
}

/** The baseline that was signed last; null where nobody has signed one. */
export function lastApproval(baselines: Model['baseline']): Baseline | null {
  const last = lastBaseline(baselines);
  return last !== null && last.signatures.length > 0 ? last : null;
}

/**
 * Where the reassessment of a plant stands. `approved` is the plant as it was signed last, null while that is not known;
 * `approvedOn` and `today` are days by the clock of the user.
 */
export function reassess(now: Model, approved: Model | null, approvedOn: string, today: string): Reassessment {
  const baseline = lastApproval(now.baseline);
  const notes = written(now.trigger);
  const unanswered = (found: readonly DerivedTrigger[]) => found.filter(({ id }) => !now.trigger.has(id));
  // An approval answers no question of an incident, so that its id goes by no baseline.
  const asked = incidentQuestions(now, approved, approvedOn).map((one) => asDerived('incident', one, ''));
  if (baseline === null) return { baseline, review: null, derived: unanswered(asked), ...notes };
  const review = reviewOf({ approvedOn, today }, sucOf(now).reviewMonths, notes.answered);
  const found = [
    ...asked,
    ...(review ? reviewDue(review, baseline.id) : []),
    ...(approved ? changesSince({ approved, approvedOn, now, today }, baseline.id) : []),
  ];
  return { baseline, review, derived: unanswered(found), ...notes };
}
