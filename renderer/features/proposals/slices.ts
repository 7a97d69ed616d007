import type { Proposer } from '#shared/engine/proposals/propose-threats.ts';
import type { Proposal, Proposals, PutAside } from '#shared/engine/proposals/proposal.ts';

/** Lets the window do other things and then goes on; gives the way to stop. */
export type Later = (goOn: () => void) => () => void;

/** How long one piece of the work may hold the window up, in milliseconds. */
const SLICE_MS = 6;

/**
 * Goes through every zone and conduit of a plant in pieces, so that nobody who types has to wait, and hands over what
 * it found at the end. Gives the way to stop.
 */
export function gatherInSlices(
  { subjects, proposalsOf }: Proposer,
  later: Later,
  now: () => number,
  done: (proposals: Proposals) => void,
): () => void {
  const open: Proposal[] = [];
  const putAside: PutAside[] = [];
  let at = -1;
  let all: ReturnType<Proposer['subjects']> = [];
  function slice(): void {
    const start = now();
    if (at < 0) {
      all = subjects();
      at = 0;
    }
    while (at < all.length && now() - start < SLICE_MS) {
      const found = proposalsOf(all[at]!);
      open.push(...found.open);
      putAside.push(...found.putAside);
      at += 1;
    }
    if (at < all.length) stop = later(slice);
    else done({ open, putAside });
  }
  let stop = later(slice);
  return () => stop();
}
