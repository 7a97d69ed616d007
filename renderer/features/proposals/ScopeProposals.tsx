import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { useEffect, useState } from 'react';
import { EmptyProposals } from './EmptyProposals.tsx';
import { Foot } from './Foot.tsx';
import { ProposalList } from './ProposalList.tsx';
import { Tools } from './Tools.tsx';
import { useDeeds } from './use-deeds.ts';
import { useOffers } from './use-offers.ts';
import { useWords } from './use-words.ts';

type ScopeProposalsProps = {
  readonly scope: ProposalSubject | null;
  readonly showScenarios: (ids: readonly string[]) => void;
  readonly goTo: (subject: ProposalSubject) => void;
  /** Keeps the focus in the panel when what had it is gone. */
  readonly keepFocus: () => void;
};

/** The proposals of one scope: which are shown, which are chosen, and what is done with them. */
export function ScopeProposals({ scope, showScenarios, goTo, keepFocus }: ScopeProposalsProps) {
  const words = useWords();
  const [isAside, setAside] = useState(false);
  const [query, setQuery] = useState('');
  const { rows, offers, counts, isPending } = useOffers({ scope, words, isAside, query });
  const { chosen, choose, asked, ask, message, accept, putAside } = useDeeds({
    names: words?.names ?? null,
    isAside,
    showScenarios,
  });
  const isEmpty = rows.length === 0;
  useEffect(() => {
    if (isEmpty) keepFocus();
  }, [isEmpty, keepFocus]);
  if (!words) return null;
  const picked = offers.filter(({ id }) => chosen.has(id));
  return (
    <>
      <Tools {...{ counts, isAside, query }} isWhole={scope === null} showAside={setAside} filter={setQuery} />
      {isEmpty ? (
        <EmptyProposals {...{ scope, isPending, isAside, query }} hasAside={counts.aside > 0} />
      ) : (
        <ProposalList
          {...{ rows, words, isAside, chosen, choose, goTo }}
          accept={(offer) => accept([offer])}
          refuse={isAside ? null : (offer) => ask([offer])}
        />
      )}
      <Foot
        {...{ offers, picked, isAside, asked, ask, putAside }}
        chooseAll={(isAll) => choose(new Set(isAll ? offers.map(({ id }) => id) : []))}
        accept={() => accept(picked)}
      />
      <VisuallyHidden>
        <span role="status">{message}</span>
      </VisuallyHidden>
    </>
  );
}
