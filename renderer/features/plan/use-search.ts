import { optimisePlan } from '#renderer/state/optimise-plan.ts';
import type { Model } from '#shared/model/model.ts';
import type { PlanLimits } from '#shared/plan/optimise/candidates.ts';
import type { PlanChoice } from '#shared/plan/optimise/plan-choice.ts';
import { planProgram } from '#shared/plan/optimise/plan-program.ts';
import { useEffect, useRef, useState } from 'react';

/** Where a search for the best set of measures is. */
export type SearchState =
  | { readonly at: 'none' }
  | { readonly at: 'searching' }
  | { readonly at: 'failed'; readonly problem: string }
  /** `model` is the plant that the answer is about. */
  | { readonly at: 'found'; readonly choice: PlanChoice; readonly model: Model };

const none: SearchState = { at: 'none' };

/** One search at a time; it ends with what shows it. */
export function useSearch(model: Model) {
  const [state, setState] = useState<SearchState>(none);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  function begin(limits: PlanLimits): void {
    stop.current();
    const search = optimisePlan(planProgram(model, limits));
    let isWanted = true;
    stop.current = () => {
      isWanted = false;
      search.cancel();
    };
    const end = (next: SearchState): void => void (isWanted && setState(next));
    setState({ at: 'searching' });
    search.answer.then(
      (choice) => end({ at: 'found', choice, model }),
      (error: unknown) => end({ at: 'failed', problem: error instanceof Error ? error.message : String(error) }),
    );
  }
  function cancel(): void {
    stop.current();
    setState(none);
  }
  return { state, begin, cancel };
}
