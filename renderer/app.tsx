import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { HelpDialogs } from './features/help/HelpDialogs.tsx';
import { Palette } from './features/palette/Palette.tsx';
import { StartScreen } from './features/start/StartScreen.tsx';
import { AppErrorBoundary } from './frame/AppErrorBoundary.tsx';
import { DropTarget } from './frame/DropTarget.tsx';
import { Notices } from './frame/Notices.tsx';
import { loadWorkspace } from './frame/prefetch.ts';
import { useMarkReady } from './frame/use-mark-ready.ts';
import { useShortcuts } from './frame/use-shortcuts.ts';
import { useStartCommands } from './frame/use-start-commands.ts';
import { documentStore } from './state/document-store.ts';
import { followMain } from './state/main-events.ts';

const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }));

/** The window: the start screen, or the open plant. */
export function App() {
  const isOpen = useStore(documentStore, ({ document }) => document !== null);
  useEffect(followMain, []);
  useShortcuts();
  useStartCommands();
  useMarkReady();
  return (
    <CSPProvider disableStyleElements>
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
        <HelpDialogs />
        <Palette />
      </AppErrorBoundary>
      <Notices />
    </CSPProvider>
  );
}
