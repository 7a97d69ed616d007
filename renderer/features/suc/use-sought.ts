import { soughtStore } from '#renderer/state/sought.ts';
import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';

const controls = 'input, textarea, select, button';

/** Goes to the named field of a screen: into sight below the head of its section, with the focus in it. */
export function goToField(screen: HTMLElement | null, field: string): void {
  const found = screen?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  const control = found?.matches(controls) ? found : found?.querySelector<HTMLElement>(controls);
  found?.closest('section')?.scrollIntoView({ block: 'start' });
  (control ?? found)?.scrollIntoView({ block: 'nearest' });
  control?.focus({ preventScroll: true });
}

/** Goes to what is sought as soon as it is on the screen; `fieldOf` says which field that is. */
export function useSought(screen: RefObject<HTMLElement | null>, fieldOf: (what: string) => string): void {
  const what = useStore(soughtStore, (sought) => sought.what);
  useEffect(() => {
    if (what === null) return;
    goToField(screen.current, fieldOf(what));
    soughtStore.setState({ what: null });
  });
}
