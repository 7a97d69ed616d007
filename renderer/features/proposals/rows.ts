import { folded } from '#renderer/ui/suggestions.ts';
import type { Proposal, ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import type { Dismissal } from '#shared/model/dismissal.ts';
import { subjectKey } from '#shared/model/subject.ts';

/** A proposal; with the decision where it was put aside. */
export type OfferRow = { readonly id: string; readonly proposal: Proposal; readonly dismissal: Dismissal | null };
/** A zone or conduit, above its proposals. */
export type HeadingRow = { readonly id: string; readonly subject: ProposalSubject; readonly count: number };
export type Row = OfferRow | HeadingRow;

export function isOffer(row: Row): row is OfferRow {
  return 'proposal' in row;
}

/** The offers whose text holds the query. */
export function fittingOffers(
  offers: readonly OfferRow[],
  query: string,
  textOf: (offer: OfferRow) => string,
): readonly OfferRow[] {
  const wanted = folded(query);
  return wanted === '' ? offers : offers.filter((offer) => folded(textOf(offer)).includes(wanted));
}

/** The offers under a heading per subject. */
export function groupedRows(offers: readonly OfferRow[]): readonly Row[] {
  const groups = Map.groupBy(offers, ({ proposal }) => subjectKey(proposal.subject));
  return [...groups].flatMap(([key, group]) => {
    const subject = group[0]?.proposal.subject;
    return subject ? [{ id: `heading ${key}`, subject, count: group.length }, ...group] : group;
  });
}

/** The offer that the keyboard goes to from a row: the next one in a direction, else the one it is on. */
export function stepOffer(rows: readonly Row[], from: string | null, step: 1 | -1): string | null {
  const offers = rows.filter(isOffer);
  const at = offers.findIndex(({ id }) => id === from);
  if (at < 0) return offers[0]?.id ?? null;
  return offers[Math.min(offers.length - 1, Math.max(0, at + step))]?.id ?? null;
}

/** The offer that stands where another one stood, once that is gone: the one after it, else the last. */
export function successorOf(before: readonly Row[], after: readonly Row[], gone: string): string | null {
  const left = new Set(after.filter(isOffer).map(({ id }) => id));
  const at = before.findIndex(({ id }) => id === gone);
  const next = before.slice(at + 1).find(({ id }) => left.has(id));
  return next?.id ?? before.slice(0, Math.max(0, at)).findLast(({ id }) => left.has(id))?.id ?? null;
}
