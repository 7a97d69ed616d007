import { isShortcut } from '#renderer/ui/shortcut.ts';
import { commandIds, commandRow, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { startStore } from './start-store.ts';

/** The command that a key press stands for where keys of that scope are heard, or null. What the browser does by itself is none. */
export function commandOfPress(scope: 'window' | 'canvas', press: KeyboardEvent): MenuCommand | null {
  const isMac = startStore.getState().platform === 'darwin';
  const found = commandIds.find((id) => {
    const row = commandRow(id);
    if (row.role || (row.scope ?? 'window') !== scope) return false;
    return row.keys?.some((keys) => isShortcut(keys, press, isMac)) ?? false;
  });
  return found ?? null;
}
