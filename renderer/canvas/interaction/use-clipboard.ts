import { copyTo, cutTo, pasteFrom } from '#renderer/canvas/acts/clipboard.ts';
import { useEffect, type RefObject } from 'react';

const texts = 'input, textarea, [contenteditable="true"]';

/** Whether the keys go to the drawing, or to nothing. The event itself may name any place where the caret was last. */
function isAtDrawing(element: HTMLElement | null, { target }: ClipboardEvent): boolean {
  if (!(target instanceof Element) || target.closest(texts)) return false;
  const active = document.activeElement;
  return active === null || active === document.body || element?.contains(active) === true;
}

/** Whether somebody marked words on the screen, which is what they mean to copy. */
const hasMarkedWords = (): boolean => document.getSelection()?.isCollapsed === false;

/** Copy, cut and paste on the drawing, from the keyboard and from the menu alike. */
export function useClipboard(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isOurs = (event: ClipboardEvent) =>
      isAtDrawing(ref.current, event) && (event.type === 'paste' || !hasMarkedWords());
    const on = (act: (clipboard: DataTransfer) => boolean) => (event: ClipboardEvent) => {
      if (!event.clipboardData || event.defaultPrevented || !isOurs(event)) return;
      if (act(event.clipboardData)) event.preventDefault();
    };
    const [copy, cut, paste] = [on(copyTo), on(cutTo), on(pasteFrom)];
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [ref]);
}
