import { copyTo, cutTo, pasteFrom } from '#renderer/canvas/acts/clipboard.ts';
import { useEffect, type RefObject } from 'react';

const texts = 'input, textarea, [contenteditable="true"]';

/** Copy, cut and paste on the drawing, from the keyboard and from the menu alike. */
export function useClipboard(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isOurs = ({ target }: ClipboardEvent) =>
      target instanceof Element &&
      !target.closest(texts) &&
      (target === document.body || ref.current?.contains(target) === true);
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
