import type { WindowPurpose } from '#electron/ipc/desktop.ts';
import { registerHandlers } from '#electron/ipc/router.ts';
import { isTrustedSender } from '#electron/security/sender.ts';
import { app, ipcMain, nativeTheme, type IpcMainInvokeEvent } from 'electron';
import { nativeTheme as nativeThemeOf } from './background.ts';
import { purposesOf } from './launch-request.ts';
import type { Logger } from './logger.ts';
import { reloadLostPages } from './lost-page.ts';
import type { AppPaths } from './paths.ts';
import type { RunningApp } from './running-app.ts';
import { createSettings } from './settings.ts';
import { createWindows, type Windows } from './windows.ts';

/** A bug somewhere in the main process: the log has it, the windows say so, and work goes on. */
function surviveBugs(logger: Logger, windows: Windows): void {
  const survive = (thrown: unknown): void => {
    const id = logger.error('uncaught', thrown);
    windows.broadcast('app:error', { code: 'unexpected', params: { id } });
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
}

/** Asks before the last window goes, wherever something would be lost. */
function askBeforeQuit(windows: Windows, running: () => Promise<RunningApp>): void {
  app.on('before-quit', (event) => {
    if (windows.ids().length === 0) return;
    event.preventDefault();
    void running().then(async ({ closeAll }) => {
      if (await closeAll()) app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

/** Opens what a second start or the operating system asks for. */
function openWhatIsAskedFor(open: (purpose: WindowPurpose) => void): void {
  app.on('second-instance', (_event, args, folder) => {
    const purposes = purposesOf(args.slice(1), folder);
    for (const purpose of purposes.length > 0 ? purposes : [{ kind: 'nothing' } as const]) open(purpose);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open({ kind: 'file', path });
  });
  app.on('activate', (_event, hasVisibleWindows) => {
    if (!hasVisibleWindows) open({ kind: 'nothing' });
  });
}

/** Runs the ready app: the first window at once, all behind it as soon as that is on its way. */
export function runApp(paths: AppPaths, logger: Logger, earlyFiles: readonly string[]): void {
  const locale = app.getLocale().toLowerCase().startsWith('ja') ? 'ja' : 'en';
  const settings = createSettings(paths.settings, { locale, theme: 'system' }, logger);
  nativeTheme.themeSource = nativeThemeOf(settings.get().theme);
  const windows = createWindows(paths, logger);
  surviveBugs(logger, windows);
  reloadLostPages(windows, logger);

  const early = earlyFiles.map((path) => ({ kind: 'file', path }) as const);
  const purposes = [...purposesOf(process.argv.slice(1), process.cwd()), ...early];
  for (const purpose of purposes.length > 0 ? purposes : [{ kind: 'nothing' } as const]) windows.openWindow(purpose);

  let started: Promise<RunningApp> | null = null;
  const running = (): Promise<RunningApp> => (started ??= start());
  async function start(): Promise<RunningApp> {
    const { startRunningApp } = await import('./running-app.ts');
    const runningApp = startRunningApp({ paths, logger, settings, windows });
    windows.listen(runningApp);
    return runningApp;
  }
  registerHandlers<IpcMainInvokeEvent>(ipcMain, async () => (await running()).routes, {
    isTrustedSender,
    contextOf: ({ sender }) => ({ windowId: sender.id }),
    onBug: (channel, thrown) => logger.error(channel, thrown),
  });
  askBeforeQuit(windows, running);
  openWhatIsAskedFor((purpose) => void running().then(({ open }) => open(purpose)));
  setImmediate(() => void running());
}
