import { projectFolder } from '#electron/runtime/project-folder.ts';
import {
  _electron,
  test as base,
  errors as kinds,
  expect,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAgain } from './ask-main.ts';
import { takeDisplay } from './display.ts';

export type LaunchOptions = {
  /** Arguments after the app's folder: files to open, `--sample`. */
  readonly args?: readonly string[];
  /** Keeps errors of the page's console from failing the test, where the test provokes them. */
  readonly toleratesErrors?: boolean;
  /** Gives the app a data folder of its own, so that it runs beside the one that was launched before. */
  readonly isApart?: boolean;
};

/** The app in the real Electron. */
export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Ends the app as a crash would. */
  kill(): Promise<void>;
};
export type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
}

/** Starts the app. Now and then its debugger never answers a start; that one is ended by the time limit, and the next one answers. */
async function start(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  const limited = { ...options, timeout: 20_000 };
  try {
    return await _electron.launch(limited);
  } catch (error) {
    if (error instanceof kinds.TimeoutError) return _electron.launch(limited);
    throw error;
  }
}

/** How the app is started over the data in the test's folder. */
export function launchArguments(folder: string, args: readonly string[]) {
  // Chromium refuses to run as root unless it may do without its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const environment = { IEC_USER_DATA: join(folder, 'data'), LANGUAGE: 'en', LANG: 'en_GB.UTF-8' };
  return {
    executable: process.env['ZONDUIT_ELECTRON'] ?? '',
    args: [...sandbox, projectFolder, ...args],
    env: { ...(process.env as Record<string, string>), ...environment },
  };
}

/**
 * `display`: where windows of this worker are shown. `folder`: an empty folder for the test. `launch`: starts the app, each time with the test's own data folder, so that a
 * second launch is a restart. Whatever still runs afterwards is ended; an error on the page's console fails the test.
 */
export const test = base.extend<{ folder: string; launch: Launch }, { display: void }>({
  display: [
    async ({ playwright: _playwright }, use) => {
      const stop = await takeDisplay();
      await use();
      stop();
    },
    { scope: 'worker', auto: true },
  ],
  folder: async ({ playwright: _playwright }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'zonduit-e2e-'));
    await use(folder);
    // The processes of a killed app may write for a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  launch: async ({ folder }, use) => {
    const started: ChildProcess[] = [];
    const errors: string[] = [];
    await use(async (options = {}) => {
      const place = options.isApart ? join(folder, 'apart') : folder;
      const { executable, args, env } = launchArguments(place, options.args ?? []);
      const app = await start({ executablePath: executable, args, env });
      askAgain(app);
      const child = app.process();
      started.push(child);
      if (!options.toleratesErrors) app.on('window', (page) => collectErrors(page, errors));
      const page = await app.firstWindow();
      await page.waitForSelector('#root[data-ready=true]');
      return { app, page, kill: () => kill(child) };
    });
    for (const child of started) await kill(child);
    expect(errors).toEqual([]);
  },
});
export { expect };
