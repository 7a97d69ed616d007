import { openContextOf } from '#renderer/canvas/acts/context.ts';
import { keyAt } from '#renderer/canvas/acts/hit.ts';
import { onDrawing } from '#renderer/canvas/acts/viewport.ts';
import { useEffect, type RefObject } from 'react';

/** What has a menu of the system, or none: fields, tools, the overview. */
const apart = 'input, textarea, [contenteditable="true"], [role="toolbar"], [data-foot]';

/** What was clicked: a conduit by its label, everything else by its place. */
function clickedKey(target: Element, event: MouseEvent): string | null {
  const conduit = target.closest<HTMLElement>('[data-conduit]')?.dataset['conduit'];
  return conduit === undefined ? keyAt(onDrawing({ x: event.clientX, y: event.clientY })) : `conduit:${conduit}`;
}

/** The menu of what the pointer is on, by the right button. The keyboard's own way is a command. */
export function useContextMenu(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const onContextMenu = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest(apart)) return;
      event.preventDefault();
      const isByPointer = event.button === 2 || event.ctrlKey;
      if (isByPointer) openContextOf(clickedKey(target, event), { x: event.clientX, y: event.clientY });
    };
    element.addEventListener('contextmenu', onContextMenu);
    return () => element.removeEventListener('contextmenu', onContextMenu);
  }, [ref]);
}
