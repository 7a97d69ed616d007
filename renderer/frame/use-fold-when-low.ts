import { viewStore } from '#renderer/state/view-store.ts';
import { useEffect } from 'react';

/** In a window lower than this, in lines of its letters, the list of findings would leave no room for the drawing. */
const LOW = 44;

const isLow = (): boolean => window.innerHeight < LOW * parseFloat(getComputedStyle(document.body).fontSize);

/** Folds the findings to their head when the window has become too low for them, or its letters too large, and unfolds them after it. */
export function useFoldWhenLow(): void {
  useEffect(() => {
    let wasLow = false;
    const observer = new ResizeObserver(() => {
      if (isLow() === wasLow) return;
      wasLow = !wasLow;
      viewStore.setState({ isFindingsOpen: !wasLow });
    });
    // As large as the window and its letters make it, whatever is folded.
    const rail = document.querySelector('[data-region=rail]');
    if (rail) observer.observe(rail);
    return () => observer.disconnect();
  }, []);
}
