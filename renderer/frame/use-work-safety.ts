import { commitDrafts } from '#renderer/state/drafts.ts';
import { flush } from '#renderer/state/file-sync.ts';
import { watchDirty } from '#renderer/state/session.ts';
import { useEffect } from 'react';

function storeAll(): void {
  commitDrafts();
  void flush();
}

/** Brings everything into the working copy when the window goes out of sight or closes, and tells whether it is saved. */
export function useWorkSafety(): void {
  useEffect(() => {
    const stopWatching = watchDirty();
    const onHidden = () => {
      if (document.visibilityState === 'hidden') storeAll();
    };
    window.addEventListener('beforeunload', storeAll);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      stopWatching();
      window.removeEventListener('beforeunload', storeAll);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, []);
}
