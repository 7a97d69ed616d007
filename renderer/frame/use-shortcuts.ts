import { isTyping } from '#renderer/frame/is-typing.ts';
import { runMenuCommand } from '#renderer/state/menu-handlers.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { isShortcut } from '#renderer/ui/shortcut.ts';
import { menuCommands, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { useEffect } from 'react';
import { stepRegion } from './regions.ts';

const shortcuts = Object.entries(menuCommands) as readonly [MenuCommand, string | null][];

/** What a key press asks for. In a field with uncommitted typing, undo and redo belong to the field. */
function commandOf(event: KeyboardEvent, isMac: boolean): MenuCommand | null {
  const [command] = shortcuts.find(([, keys]) => keys !== null && isShortcut(keys, event, isMac)) ?? [null];
  const isStep = command === 'edit.undo' || command === 'edit.redo';
  return isStep && isTyping(event.target) ? null : command;
}

function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.key === 'F6') {
    event.preventDefault();
    stepRegion(event.shiftKey ? -1 : 1);
    return;
  }
  const command = commandOf(event, startStore.getState().platform === 'darwin');
  if (command && runMenuCommand(command)) event.preventDefault();
}

/** Every shortcut of the window; the native menu hears only those that nobody here took. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}
