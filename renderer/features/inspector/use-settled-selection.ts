import { viewStore, type Selected } from '#renderer/state/view-store.ts';
import { startTransition, useEffect, useState } from 'react';

/** Changes that follow within this many milliseconds belong to a walk: an arrow key that is held down. */
const WALK_MS = 150;

/** What is selected, once a walk over many things has come to rest; a single choice shows at once. */
export function useSettledSelection(): readonly Selected[] {
  const [selection, setSelection] = useState(() => viewStore.getState().selection);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastChange = -Infinity;
    const stop = viewStore.subscribe((view, before) => {
      if (view.selection === before.selection) return;
      const isWalk = performance.now() - lastChange < WALK_MS;
      lastChange = performance.now();
      clearTimeout(timer);
      const show = () => startTransition(() => setSelection(view.selection));
      if (isWalk) timer = setTimeout(show, WALK_MS);
      else show();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return selection;
}
