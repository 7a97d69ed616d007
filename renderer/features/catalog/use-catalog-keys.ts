import { goBack, goForward } from '#renderer/state/catalog-view.ts';
import { useEffect, useRef, type RefObject } from 'react';

const typing = 'input, textarea, select, [contenteditable=true]';

function focus(search: RefObject<HTMLInputElement | null>, isWhole: boolean): void {
  search.current?.focus();
  if (isWhole) search.current?.select();
}

/** Whether a key press begins a word: typing anywhere in the catalog searches. */
function isWord(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isPlain = !ctrlKey && !metaKey && !altKey && key !== ' ' && (key.length === 1 || key === 'Process');
  return isPlain && !(target instanceof Element && target.closest(typing));
}

/** The keys of the catalog: Ctrl+F or typing searches, Alt with an arrow goes back and forth. */
export function useCatalogKeys(search: RefObject<HTMLInputElement | null>): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const isMain = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      const isHere = event.target === document.body || (root.current?.contains(event.target as Node) ?? false);
      if (isMain && event.key.toLowerCase() === 'f') {
        event.preventDefault();
        focus(search, true);
      } else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        event.preventDefault();
        if (event.key === 'ArrowLeft') goBack();
        else goForward();
      } else if (isHere && isWord(event)) focus(search, false);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [search]);
  return root;
}
