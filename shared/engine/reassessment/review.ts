import { daysBetween, monthsAfter } from '#shared/calendar.ts';
import type { Trigger } from '#shared/model/trigger.ts';

/** After so many months the assessment is due again where the plant says nothing else. */
export const USUAL_REVIEW_MONTHS = 36;

/** When the assessment is due again, whatever happened. Days as `2026-11-23`. */
export type Review = {
  /** The last approval, or the last review that was recorded since. */
  readonly last: string;
  readonly due: string;
  readonly months: number;
  /** Negative where it is overdue. */
  readonly daysLeft: number;
};

/** A review is a trigger of time that was answered: from that day on the months run anew. */
function lastReview(triggers: Iterable<Trigger>, approvedOn: string, today: string): string {
  let last = approvedOn;
  for (const { kind, closedOn } of triggers)
    if (kind === 'time' && closedOn !== null && closedOn > last && closedOn <= today) last = closedOn;
  return last;
}

/** When the next review is due; null where the days are none. */
export function reviewOf(
  { approvedOn, today }: { readonly approvedOn: string; readonly today: string },
  reviewMonths: number | null,
  triggers: Iterable<Trigger>,
): Review | null {
  const months = reviewMonths ?? USUAL_REVIEW_MONTHS;
  const last = lastReview(triggers, approvedOn, today);
  const due = monthsAfter(last, months);
  const daysLeft = due === null ? null : daysBetween(today, due);
  return due === null || daysLeft === null ? null : { last, due, months, daysLeft };
}
