import { useText } from '#renderer/i18n/use-text.ts';
import { useState } from 'react';
import type { CatalogNames } from './catalog-names.ts';
import type { OfferRow } from './rows.ts';
import { useEdits } from './use-edits.ts';

type DeedsOf = {
  readonly names: CatalogNames | null;
  readonly isAside: boolean;
  readonly showScenarios: (ids: readonly string[]) => void;
};

/** Which offers are chosen, what is done with them, and what was done last, in words. */
export function useDeeds({ names, isAside, showScenarios }: DeedsOf) {
  const text = useText();
  const edits = useEdits(names);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  /** The offers that are to be put aside once the reason is said; null while nobody asks for it. */
  const [asked, ask] = useState<readonly OfferRow[] | null>(null);
  const [message, setMessage] = useState('');
  const tell = (what: 'taken' | 'aside' | 'back', count: number) => {
    setMessage(text(`proposals:status.${what}`, { count }));
    choose(new Set());
  };
  const idsOf = (offers: readonly OfferRow[]) => offers.map(({ id }) => id);
  return {
    chosen,
    choose,
    asked,
    ask,
    message,
    /** Takes offers over or, where they were put aside, brings them back. */
    accept(offers: readonly OfferRow[]): void {
      if (isAside) {
        edits.bringBack(idsOf(offers));
        return tell('back', offers.length);
      }
      const made = edits.takeOver(offers.map(({ proposal }) => proposal));
      if (made.length > 0) showScenarios(made);
      tell('taken', made.length);
    },
    putAside(offers: readonly OfferRow[], reason: string): void {
      edits.putAside(idsOf(offers), reason);
      ask(null);
      tell('aside', offers.length);
    },
  };
}
