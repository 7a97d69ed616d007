import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import { useDeferredValue, useMemo } from 'react';
import { reasonText, type ReasonWords } from './reason-text.ts';
import { fittingOffers, groupedRows, type OfferRow, type Row } from './rows.ts';
import { useProposals } from './use-proposals.ts';

type OffersQuery = {
  readonly scope: ProposalSubject | null;
  readonly words: ReasonWords | null;
  /** Those that were put aside instead of the open ones. */
  readonly isAside: boolean;
  readonly query: string;
};

type Offers = {
  readonly rows: readonly Row[];
  readonly offers: readonly OfferRow[];
  readonly counts: { readonly open: number; readonly aside: number };
  readonly isPending: boolean;
};

/** The offers that the panel lists now. */
export function useOffers({ scope, words, isAside, query }: OffersQuery): Offers {
  const locale = useLocale();
  const { open, putAside, isPending } = useProposals(scope);
  const wanted = useDeferredValue(query);
  const all = useMemo(
    (): readonly OfferRow[] =>
      isAside
        ? putAside.map(({ proposal, dismissal }) => ({ id: proposal.id, proposal, dismissal }))
        : open.map((proposal) => ({ id: proposal.id, proposal, dismissal: null })),
    [open, putAside, isAside],
  );
  const isWhole = scope === null;
  const offers = useMemo(
    () => (words ? fittingOffers(all, wanted, (offer) => searchText(offer, words, locale, !isWhole)) : all),
    [all, wanted, words, locale, isWhole],
  );
  const rows = useMemo(() => (isWhole ? groupedRows(offers) : offers), [offers, isWhole]);
  return { rows, offers, counts: { open: open.length, aside: putAside.length }, isPending };
}

/** Everything of an offer that a filter looks at; the reasons of a whole plant would take too long. */
function searchText(
  { proposal, dismissal }: OfferRow,
  words: ReasonWords,
  locale: 'en' | 'ja',
  isReasoned: boolean,
): string {
  const { patternId, subject, techniqueIds, requirementIds } = proposal;
  const { names, model } = words;
  return [
    names.pattern(patternId)?.name[locale] ?? patternId,
    nameIn(model, subject.kind, subject.id),
    ...techniqueIds.map(names.technique),
    ...requirementIds.map(names.requirement),
    dismissal?.reason ?? '',
    ...(isReasoned ? proposal.reasons.map((reason) => reasonText(reason, words, subject.kind)) : []),
  ].join('\n');
}
