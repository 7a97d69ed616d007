import { useEffect } from 'react';

/** Marks the page as usable: from here on a click or a key does what it says. */
export function useMarkReady(): void {
  useEffect(() => {
    const root = document.getElementById('root');
    if (root) root.dataset['ready'] = 'true';
  }, []);
}
