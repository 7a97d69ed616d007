import type { Selected } from '#renderer/state/view-store.ts';

/** The scenario on which the register stands: of several that are selected, the last one. Null where that is none. */
export function chosenScenario(selection: readonly Selected[]): string | null {
  const chosen = selection.at(-1);
  return chosen?.kind === 'scenario' ? chosen.id : null;
}
