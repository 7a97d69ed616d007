import { call, listen } from '#renderer/bridge/client.ts';
import { documentStore, updateDocument } from './document-store.ts';
import { runMenuCommand } from './menu-handlers.ts';
import { notify } from './notices.ts';
import { showPlant } from './open-plant.ts';
import { settingsStore } from './settings-store.ts';

/** Follows what the main process tells unasked: menu commands, opened files, news about the file, settings. Gives the way to stop. */
export function followMain(): () => void {
  const stops = [
    listen('menu:command', (command) => void runMenuCommand(command)),
    listen('document:opened', (opened) => void showPlant(opened)),
    listen('document:status', (status) => {
      if (documentStore.getState().document?.status.documentId === status.documentId) updateDocument({ status });
    }),
    listen('settings:changed', (settings) => settingsStore.setState(settings)),
    listen('app:error', (error) => notify({ kind: 'error', error })),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Opens another window with its own start screen. */
export async function openNewWindow(): Promise<void> {
  const answer = await call('app:newWindow', {});
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
}
