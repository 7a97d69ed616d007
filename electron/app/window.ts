import { APP_PAGE } from '#electron/security/app-origin.ts';
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { backgroundOf } from './background.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import type { AppPaths } from './paths.ts';

/**
 * A window with the app's page, in the sandbox; shown with its first picture. The page's address carries the settings,
 * and whether a plant will be opened, so that it can begin before its first call is answered.
 */
export function createWindow(
  paths: AppPaths,
  settings: Pick<Settings, 'locale' | 'theme'> & { readonly bench?: string; readonly opens?: string },
  place: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: app.getName(),
    backgroundColor: backgroundOf(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      preload: paths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${APP_PAGE}?${new URLSearchParams(settings).toString()}`);
  return window;
}
