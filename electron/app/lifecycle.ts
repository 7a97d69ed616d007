import type { WindowPurpose } from '#electron/ipc/desktop.ts';
import { registerHandlers } from '#electron/ipc/router.ts';
import { createReader } from '#electron/storage/reader/reader.ts';
import { isTrustedSender } from '#electron/security/sender.ts';
import { app, ipcMain, nativeTheme, type IpcMainInvokeEvent } from 'electron';
import { nativeTheme as nativeThemeOf } from './background.ts';
import { benchSizeOf, purposesOf } from './launch-request.ts';
import type { Logger } from './logger.ts';
import { reloadLostPages } from './lost-page.ts';
import type { AppPaths } from './paths.ts';
import { serveAppFiles } from './protocol.ts';
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

/** How long the page is given to leave for its window before this process is busy again, in milliseconds. */
const AFTER_PAGE = 5;

/**
 * Runs the ready app: the first window at once. All that stands behind it is loaded when the page is on its way, while
 * this process would only wait for the page's own process to begin.
 */
export function runApp(paths: AppPaths, logger: Logger, earlyFiles: readonly string[]): void {
  const locale = app.getLocale().toLowerCase().startsWith('ja') ? 'ja' : 'en';
  const settings = createSettings(
    paths.settings,
    { locale, theme: 'system', registerViews: [], learnedHeads: [] },
    logger,
  );
  nativeTheme.themeSource = nativeThemeOf(settings.get().theme);
  const windows = createWindows(paths, settings, logger);
  surviveBugs(logger, windows);
  reloadLostPages(windows, logger);

  const reader = createReader(paths.reader);
  let started: Promise<RunningApp> | null = null;
  const running = (): Promise<RunningApp> => (started ??= start());
  async function start(): Promise<RunningApp> {
    const { startRunningApp } = await import('./running-app.ts');
    const runningApp = startRunningApp({ paths, logger, settings, windows, reader });
    windows.listen(runningApp);
    return runningApp;
  }
  serveAppFiles(paths.page, () => void setTimeout(() => void running(), AFTER_PAGE));

  const early = earlyFiles.map((path) => ({ kind: 'file', path }) as const);
  const purposes = [...purposesOf(process.argv.slice(1), process.cwd()), ...early];
  const openFirst = (first: readonly WindowPurpose[]): void => {
    const hasFile = first.some(({ kind }) => kind === 'file');
    if (hasFile) reader.wake();
    for (const purpose of first) windows.openWindow(purpose);
    if (hasFile) setImmediate(() => void running());
  };
  const bench = benchSizeOf(process.argv);
  if (bench)
    void import('./bench-plant.ts').then(({ writeBenchPlant }) =>
      openFirst([{ kind: 'file', path: writeBenchPlant(bench, paths.catalog), isMeasured: true }]),
    );
  else openFirst(purposes.length > 0 ? purposes : [{ kind: 'nothing' }]);

  registerHandlers<IpcMainInvokeEvent>(ipcMain, async () => (await running()).routes, {
    isTrustedSender,
    contextOf: ({ sender }) => ({ windowId: sender.id }),
    onBug: (channel, thrown) => logger.error(channel, thrown),
  });
  askBeforeQuit(windows, running);
  openWhatIsAskedFor((purpose) => void running().then(({ open }) => open(purpose)));
}
