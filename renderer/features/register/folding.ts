import { select, viewStore } from '#renderer/state/view-store.ts';
import { chosenScenario } from './chosen-scenario.ts';
import { groupOfRow, type RowGroup } from './grouping.ts';
import { registerView } from './register-view.ts';

/** Chooses the head of a group; no scenario is chosen then. */
export function chooseHead(headId: string): void {
  registerView.setState({ activeHead: headId });
  select([]);
}

/** Puts the rows of a group away or shows them; the head is the chosen row then. */
export function fold(headId: string, isFolded: boolean): void {
  const folded = new Set(registerView.getState().folded);
  if (isFolded) folded.add(headId);
  else folded.delete(headId);
  registerView.setState({ folded });
  chooseHead(headId);
}

/** The group that holds the chosen scenario, or whose head is chosen. */
function chosenHead(groups: readonly RowGroup[]): string | null {
  const chosen = chosenScenario(viewStore.getState().selection);
  if (chosen !== null) return groupOfRow(groups).get(chosen)?.headId ?? null;
  return registerView.getState().activeHead;
}

/** Puts the rows of all groups away or shows them; who stood in a group that is folded stands on its head. */
export function foldAll(groups: readonly RowGroup[], isFolded: boolean): void {
  const heads = groups.flatMap(({ headId }) => (headId === null ? [] : [headId]));
  const head = chosenHead(groups);
  registerView.setState({ folded: new Set(isFolded ? heads : []) });
  if (isFolded && head !== null) chooseHead(head);
}
