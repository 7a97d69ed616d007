import { useModel, useView } from '#renderer/state/hooks.ts';
import { select } from '#renderer/state/view-store.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { useDeferredValue, useState } from 'react';
import { isHeld, scopeOf, type Held } from './scope.ts';

/** What the panel is at: it follows the selection, and stays while what it took over is selected. */
export function useScope() {
  const model = useModel();
  const selection = useDeferredValue(useView((view) => view.selection));
  const [held, setHeld] = useState<Held | null>(null);
  const scope: ProposalSubject | null = isHeld(held, selection) ? held.scope : scopeOf(selection, model);
  return {
    scope,
    /** Selects scenarios that were just made, and stays. */
    showScenarios(ids: readonly string[]): void {
      setHeld({ scope, scenarioIds: new Set(ids) });
      select(ids.map((id) => ({ kind: 'scenario', id })));
    },
    goTo(subject: ProposalSubject | null): void {
      setHeld(null);
      select(subject ? [subject] : []);
    },
  };
}
