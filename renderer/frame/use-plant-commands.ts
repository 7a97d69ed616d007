import { redo, undo } from '#renderer/state/dispatch.ts';
import { commitDrafts, restoreDrafts } from '#renderer/state/drafts.ts';
import { closePlant } from '#renderer/state/close-plant.ts';
import { openNewWindow } from '#renderer/state/main-events.ts';
import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { exportJson, save, saveAs } from '#renderer/state/session.ts';
import { goTo, toggleProposals, viewStore } from '#renderer/state/view-store.ts';
import { useEffect } from 'react';

/** Runs a command on the whole plant, with what is being typed in it. A draft that is not allowed stops it, and shows why. */
function withDrafts(act: () => Promise<unknown>): () => void {
  return () => {
    if (commitDrafts()) void act();
  };
}

/** The commands of an open plant, whichever place is shown. */
export function usePlantCommands(): void {
  useEffect(
    () =>
      handleMenuCommands({
        'file.new': () => void openNewWindow(),
        'file.save': withDrafts(() => save()),
        'file.saveAs': withDrafts(saveAs),
        'file.exportJson': withDrafts(exportJson),
        'file.close': withDrafts(closePlant),
        'edit.undo': () => void (restoreDrafts() || undo()),
        'edit.redo': () => void redo(),
        'view.canvas': () => goTo('canvas'),
        'view.register': () => goTo('register'),
        'view.requirements': () => goTo('requirements'),
        'view.components': () => goTo('components'),
        'view.catalog': () => goTo('catalog'),
        'view.proposals': toggleProposals,
        'view.findings': () => viewStore.setState(({ isFindingsOpen }) => ({ isFindingsOpen: !isFindingsOpen })),
      }),
    [],
  );
}
