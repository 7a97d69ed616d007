import type { CommandTarget } from '#shared/ipc/menu-commands.ts';
import { createStore } from 'zustand/vanilla';

/** A menu that is asked for. */
export type ContextMenuRequest = {
  /** Where it opens, in window coordinates. */
  readonly at: { readonly x: number; readonly y: number };
  /** What it was asked on: the kinds of all that is selected. */
  readonly targets: ReadonlySet<CommandTarget>;
  /** Puts the keyboard where it belongs once the menu is gone, before anything is done. */
  readonly refocus: () => void;
};

/** The context menu that is open in this window, if any. */
export const contextMenuStore = createStore<{ readonly request: ContextMenuRequest | null }>(() => ({ request: null }));

/** Opens the context menu of what the pointer or the keyboard is on. */
export const openContextMenu = (request: ContextMenuRequest): void => contextMenuStore.setState({ request });
