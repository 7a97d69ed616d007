import type { AppServices } from '#electron/ipc/app-services.ts';
import { abandonSession, closeSession } from '#electron/ipc/close-session.ts';
import type { WindowPurpose } from '#electron/ipc/desktop.ts';
import { beginDocument, openFor } from '#electron/ipc/handlers/app.ts';
import { createRoutes } from '#electron/ipc/handlers/index.ts';
import type { Routes } from '#electron/ipc/router.ts';
import { statusOf } from '#electron/ipc/session.ts';
import type { Reader } from '#electron/storage/reader/reader.ts';
import { realTarget } from '#electron/storage/real-target.ts';
import type { MenuCommand } from '#shared/ipc/menu-commands.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import { app, nativeTheme } from 'electron';
import { nativeTheme as nativeThemeOf } from './background.ts';
import type { Logger } from './logger.ts';
import { showMenu } from './menu.ts';
import type { AppPaths } from './paths.ts';
import { createServices } from './services.ts';
import type { SettingsStore } from './settings.ts';
import type { WindowListener, Windows } from './windows.ts';

export type RunningAppParts = {
  readonly paths: AppPaths;
  readonly logger: Logger;
  readonly settings: SettingsStore;
  readonly windows: Windows;
  readonly reader: Reader;
};

/** The app behind its first window: documents, menu, closing. */
export type RunningApp = WindowListener & {
  readonly routes: Routes;
  /** Opens something that was asked for outside of any window. */
  open(purpose: WindowPurpose): Promise<void>;
  /** Closes all windows, asking where something would be lost; false where a person stays. */
  closeAll(): Promise<boolean>;
};

/** Opens what is asked for: the window that shows it already, one that waits for a plant, or a new one. */
function createOpener(services: AppServices, windows: Windows): RunningApp['open'] {
  const { sessions, desktop } = services;
  async function openIn(windowId: number, purpose: WindowPurpose): Promise<void> {
    const opening = await openFor(services, windowId, purpose);
    if (!opening.ok) desktop.emit(windowId, 'app:error', opening.error);
    else if (opening.value) desktop.emit(windowId, 'document:opened', opening.value);
  }
  return async (purpose) => {
    const shown = purpose.kind === 'file' ? sessions.withTarget(realTarget(purpose.path)) : undefined;
    const free = windows.ids().find((id) => windows.isStarted(id) && !sessions.of(id));
    if (shown) desktop.focusWindow(shown.windowId);
    else if (free === undefined) windows.openWindow(purpose);
    else {
      desktop.focusWindow(free);
      await openIn(free, purpose);
    }
  };
}

/** Closes a window after asking where something would be lost; false where a person stays, or is being asked already. */
function createCloser(services: AppServices, windows: Windows): (windowId: number) => Promise<boolean> {
  const closing = new Set<number>();
  return async (windowId) => {
    if (closing.has(windowId)) return false;
    closing.add(windowId);
    try {
      const session = services.sessions.of(windowId);
      if (session && !(await closeSession(services, session))) return false;
      windows.close(windowId);
      return true;
    } finally {
      closing.delete(windowId);
    }
  };
}

/** Opens the files of the first windows while their pages are on their way. */
function beginDocuments(services: AppServices, windows: Windows): void {
  for (const windowId of windows.ids()) {
    const purpose = windows.purposeOf(windowId);
    if (purpose.kind === 'file') beginDocument(services, windowId, purpose);
  }
}

export function startRunningApp({ paths, logger, settings: stored, windows, reader }: RunningAppParts): RunningApp {
  const settings: SettingsStore = {
    get: stored.get,
    set(part) {
      const changed = stored.set(part);
      nativeTheme.themeSource = nativeThemeOf(changed.theme);
      refreshMenu();
      return changed;
    },
  };
  const services = createServices({ paths, logger, settings, windows, reader, onRecentChange: () => refreshMenu() });
  const { sessions, desktop, recent } = services;
  const open = createOpener(services, windows);
  const closeWindow = createCloser(services, windows);
  function run(command: MenuCommand): void {
    const windowId = windows.focused() ?? windows.openWindow({ kind: 'nothing' });
    if (command === 'file.close' && !sessions.of(windowId)) void closeWindow(windowId);
    else desktop.emit(windowId, 'menu:command', command);
  }
  function openRecent(id: string): void {
    const path = recent.pathOf(id);
    if (path !== null) void open({ kind: 'file', path });
  }
  function change(part: Partial<Settings>): void {
    desktop.broadcast('settings:changed', settings.set(part));
  }
  function refreshMenu(): void {
    const state = { platform: process.platform, recent: recent.list(), settings: settings.get() };
    const actions = { run, openRecent, clearRecent: () => recent.clear(), change };
    showMenu({ ...state, isDeveloping: !app.isPackaged }, actions, services.translate());
  }
  beginDocuments(services, windows);
  refreshMenu();
  return {
    routes: createRoutes(services),
    open,
    onClose: (windowId) => void closeWindow(windowId),
    onGone: (windowId) => abandonSession(services, windowId),
    onFocus(windowId) {
      const session = sessions.of(windowId);
      if (session) desktop.emit(windowId, 'document:status', statusOf(session));
    },
    async closeAll() {
      for (const windowId of windows.ids()) if (!(await closeWindow(windowId))) return false;
      return true;
    },
  };
}
