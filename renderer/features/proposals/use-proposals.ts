import { useBuiltInCatalog, useModel } from '#renderer/state/hooks.ts';
import { dayOf } from '#shared/day.ts';
import { createProposer } from '#shared/engine/proposals/propose-threats.ts';
import type { Proposer } from '#shared/engine/proposals/propose-threats.ts';
import type { Proposals, ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { gatherInSlices } from './slices.ts';

/** The day by the clock of this computer, as 2026-11-23. */
export function today(): string {
  return dayOf(new Date());
}

const none: Proposals = { open: [], putAside: [] };

/** After an edit the whole plant is gone through once the hand rests for this long, in milliseconds. */
const REST_MS = 150;

function later(goOn: () => void): () => void {
  const timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}

/** The proposals of the whole plant, as they were last found; null before the first time. */
function usePlantProposals(proposer: Proposer | null): Proposals | null {
  const [found, setFound] = useState<Proposals | null>(null);
  const isFirst = found === null;
  useEffect(() => {
    if (!proposer) return undefined;
    let stop = () => {};
    const timer = setTimeout(
      () => {
        stop = gatherInSlices(
          proposer,
          later,
          () => performance.now(),
          (next) => startTransition(() => setFound(next)),
        );
      },
      isFirst ? 0 : REST_MS,
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [proposer, isFirst]);
  return found;
}

/** What is proposed for a subject, or for the whole plant (null); `isPending` until the plant was gone through once. */
export function useProposals(scope: ProposalSubject | null): Proposals & { readonly isPending: boolean } {
  const model = useDeferredValue(useModel());
  const catalog = useBuiltInCatalog();
  const proposer = useMemo(() => catalog && createProposer(model, catalog, today()), [model, catalog]);
  const { kind, id } = scope ?? {};
  const ofScope = useMemo(
    () => (proposer && kind && id ? proposer.proposalsOf({ kind, id }) : none),
    [proposer, kind, id],
  );
  const ofPlant = usePlantProposals(scope === null ? proposer : null);
  if (scope !== null) return { ...ofScope, isPending: proposer === null };
  return { ...(ofPlant ?? none), isPending: ofPlant === null };
}
