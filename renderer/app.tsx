import { documentStore } from '#renderer/state/document-store.ts';
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { StartScreen } from './features/start/StartScreen.tsx';
import { AppErrorBoundary } from './frame/AppErrorBoundary.tsx';
import { DropTarget } from './frame/DropTarget.tsx';
import { Notices } from './frame/Notices.tsx';
import { loadWorkspace } from './frame/prefetch.ts';
import { useMarkReady } from './frame/use-mark-ready.ts';

const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }));

/** The window: the start screen, or the open plant. */
export function App() {
  const isOpen = useStore(documentStore, ({ document }) => document !== null);
  useMarkReady();
  return (
    <AppErrorBoundary>
      <DropTarget>
        {isOpen ? (
          <Suspense fallback={null}>
            <Workspace />
          </Suspense>
        ) : (
          <StartScreen />
        )}
      </DropTarget>
      <Notices />
    </AppErrorBoundary>
  );
}
