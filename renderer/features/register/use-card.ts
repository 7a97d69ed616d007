import { useView } from '#renderer/state/hooks.ts';
import { select } from '#renderer/state/view-store.ts';
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import { chosenScenario } from './chosen-scenario.ts';
import { registerView } from './register-view.ts';
import type { RegisterData } from './use-register.ts';

/** Opens the card of the chosen scenario, walks it along the rows, and leads back to the cell that was left. */
export function useCard({ rowIds, context }: RegisterData, rows: RefObject<HTMLElement | null>) {
  const isOpen = useStore(registerView, (view) => view.isCardOpen);
  const chosen = useView(({ selection }) => chosenScenario(selection));
  const id = chosen !== null && context.model.scenario.has(chosen) ? chosen : null;
  // The card takes room from the rows: the one that it shows stays in sight above it.
  useEffect(() => {
    if (isOpen) rows.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [rows, isOpen, id]);
  const choose = (next: string | undefined) => {
    if (next !== undefined) select([{ kind: 'scenario', id: next }]);
  };
  function open(): void {
    if (id === null) choose(rowIds[0]);
    registerView.setState({ isCardOpen: true });
  }
  function close(): void {
    registerView.setState({ isCardOpen: false });
    rows.current?.querySelector<HTMLElement>(':is(input, button):where([data-chosen] *):not([aria-hidden])')?.focus();
  }
  return {
    /** The scenario whose card is open; null while none is. */
    id: isOpen ? id : null,
    open,
    close,
    toggle: isOpen ? close : open,
    step: (by: 1 | -1) => choose(rowIds[rowIds.indexOf(id ?? '') + by]),
    onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !event.altKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      open();
    },
  };
}
