import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

/** What the keys of the card do. */
type CardDeeds = { readonly step: (by: 1 | -1) => void; readonly close: () => void };

const controls = 'input:not([aria-hidden]), textarea, button';

/** Puts the hand where it was in the card of another scenario: in the same field, or in the first. */
function focusField(card: HTMLElement, field: string | null): void {
  const same = field === null ? null : card.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const place = same ?? card.querySelector('[data-field="name"]');
  const control = place?.matches(controls) ? place : place?.querySelector(controls);
  if (control instanceof HTMLElement) control.focus();
}

/** Alt with the arrows walks through the scenarios and stays in the field; Escape goes back to the rows. */
export function useCardKeys(card: RefObject<HTMLElement | null>, id: string, { step, close }: CardDeeds) {
  const field = useRef<string | null>(null);
  const isWalking = useRef(true);
  useLayoutEffect(() => {
    if (!isWalking.current || !card.current) return;
    isWalking.current = false;
    focusField(card.current, field.current);
  }, [card, id]);
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (event.altKey && by !== null) {
      event.preventDefault();
      field.current = event.target.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null;
      isWalking.current = true;
      step(by);
    } else if (event.key === 'Escape' && event.target.getAttribute('aria-expanded') !== 'true') {
      event.preventDefault();
      close();
    }
  };
}
