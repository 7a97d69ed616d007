import { isTyping } from '#renderer/frame/is-typing.ts';
import { commandOfPress } from '#renderer/state/command-of-press.ts';
import { runMenuCommand } from '#renderer/state/menu-handlers.ts';
import type { MenuCommand } from '#shared/ipc/menu-commands.ts';
import { useEffect } from 'react';
import { stepRegion } from './regions.ts';

/** What a key press asks for. In a field with uncommitted typing, undo and redo belong to the field. */
function commandOf(event: KeyboardEvent): MenuCommand | null {
  const command = commandOfPress('window', event);
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
  const command = commandOf(event);
  if (command && runMenuCommand(command)) event.preventDefault();
}

/** Every shortcut of the window; the native menu hears only those that nobody here took. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}
