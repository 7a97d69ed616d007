import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { useEffect, type RefObject } from 'react';

/** On the start screen, New plant leads to the field for its name; the field has the focus from the beginning. */
export function useFocusOnNew(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = () => field.current?.focus();
    focus();
    return handleMenuCommands({ 'file.new': focus });
  }, [field]);
}
