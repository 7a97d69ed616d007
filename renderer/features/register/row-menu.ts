import { openContextMenu } from '#renderer/state/context-menu.ts';
import { select, viewStore } from '#renderer/state/view-store.ts';
import type { MouseEvent } from 'react';
import { chosenScenario } from './chosen-scenario.ts';

/** The scenario whose row was asked, or null where it was none: by the keyboard it is the chosen one. */
function askedId(target: Element, rowIds: readonly string[]): string | null {
  if (target.closest('[data-head]')) return null;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return (row === undefined ? undefined : rowIds[Number(row)]) ?? chosenScenario(viewStore.getState().selection);
}

/** Opens the menu of a row; one that is not chosen yet becomes the chosen one. */
export function openRowMenu(event: MouseEvent, rowIds: readonly string[]): void {
  if (!(event.target instanceof Element) || event.target.closest('input, textarea')) return;
  const id = askedId(event.target, rowIds);
  if (id === null) return;
  event.preventDefault();
  const isChosen = viewStore.getState().selection.some((one) => one.kind === 'scenario' && one.id === id);
  if (!isChosen) select([{ kind: 'scenario', id }]);
  const before = document.activeElement;
  openContextMenu({
    at: { x: event.clientX, y: event.clientY },
    targets: new Set(['scenario']),
    refocus: () => (before instanceof HTMLElement ? before.focus({ preventScroll: true }) : undefined),
  });
}
