import { readModelFile } from '#electron/storage/model-file.ts';
import { sucOf } from '#shared/model/model.ts';
import type { ElectronApplication, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { answerMessageBox, answerSaveDialog, askedBoxes, clickMenu } from '../support/dialogs.ts';
import { expect, launchArguments, test, type Launch, type RunningApp } from '../support/launch.ts';

const siteField = (page: Page) => page.getByLabel('Site', { exact: true });
const safeState = (page: Page) => page.getByTestId('safe-state');
const titles = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));

function siteInFile(path: string): string {
  const read = readModelFile(path);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return sucOf(read.value.model).site;
}

async function edit(page: Page, site: string): Promise<void> {
  await siteField(page).fill(site);
  await siteField(page).press('Enter');
  await expect(safeState(page)).toHaveAttribute('data-state', 'changed');
}

/** A window with a new plant that was saved as `file`. */
async function savedPlant(launch: Launch, file: string): Promise<RunningApp> {
  const running = await launch();
  const { app, page } = running;
  await page.getByRole('textbox', { name: 'Name of the plant' }).fill('Mill');
  await page.keyboard.press('Enter');
  await expect(siteField(page)).toBeVisible();
  await answerSaveDialog(app, file);
  await clickMenu(app, 'file.save');
  await expect(safeState(page)).toHaveAttribute('data-state', 'saved');
  return running;
}

/** Closes the window as its own button does. */
const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

test('the title names the file and marks what is not in it', async ({ launch, folder }) => {
  const { app, page } = await savedPlant(launch, join(folder, 'mill.iecmodel'));
  expect(await titles(app)).toEqual(['mill.iecmodel – Zonduit']);
  await edit(page, 'North');
  await expect.poll(() => titles(app)).toEqual(['• mill.iecmodel – Zonduit']);
  await clickMenu(app, 'edit.undo');
  await expect.poll(() => titles(app)).toEqual(['mill.iecmodel – Zonduit']);
});

test('a window without unsaved edits closes without a question', async ({ launch, folder }) => {
  const { app } = await savedPlant(launch, join(folder, 'mill.iecmodel'));
  const ended = once(app.process(), 'exit');
  await closeWindow(app);
  await ended;
});

test('closing with unsaved edits asks: Cancel keeps, Save saves', async ({ launch, folder }) => {
  const file = join(folder, 'mill.iecmodel');
  const { app, page } = await savedPlant(launch, file);
  await edit(page, 'North');
  await answerMessageBox(app, 'Cancel');
  await closeWindow(app);
  await expect
    .poll(() => askedBoxes(app))
    .toEqual([{ message: 'Save the changes to “mill.iecmodel”?', buttons: ['Save', "Don't save", 'Cancel'] }]);
  expect(await siteField(page).inputValue()).toBe('North');

  await answerMessageBox(app, 'Save');
  const ended = once(app.process(), 'exit');
  await closeWindow(app);
  await ended;
  expect(siteInFile(file)).toBe('North');
});

test('a Save that fails keeps the window', async ({ launch, folder }) => {
  const file = join(folder, 'mill.iecmodel');
  const { app, page } = await savedPlant(launch, file);
  await edit(page, 'North');
  appendFileSync(file, 'somebody else');
  await answerMessageBox(app, 'Save');
  await closeWindow(app);
  await expect(page.getByText('Somebody else changed mill.iecmodel')).toBeVisible();
  expect(await siteField(page).inputValue()).toBe('North');
});

test('quitting with “Don’t save” throws the edits away', async ({ launch, folder }) => {
  const file = join(folder, 'mill.iecmodel');
  const { app, page } = await savedPlant(launch, file);
  await edit(page, 'North');
  await answerMessageBox(app, "Don't save");
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ app: electronApp }) => electronApp.quit());
  await ended;
  expect(siteInFile(file)).toBe('');
  const again = await launch();
  expect(await again.page.getByRole('button', { name: /^Take up the work/ }).count()).toBe(0);
  await again.page.getByRole('button', { name: /mill\.iecmodel/ }).click();
  await expect(siteField(again.page)).toHaveValue('');
});

test('a page that is lost comes back with every stored edit', async ({ launch, folder }) => {
  const { app, page } = await savedPlant(launch, join(folder, 'mill.iecmodel'));
  await edit(page, 'North');
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const isBack = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(null)));
    contents?.forcefullyCrashRenderer();
    return isBack;
  });
  // Playwright has lost sight of the page, so the main process looks into it.
  const site = () =>
    app.evaluate(({ BrowserWindow }) => {
      const fields = `[...document.querySelectorAll('input, textarea')].map(({ value }) => value)`;
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.executeJavaScript(fields) as Promise<string[]> | undefined;
    });
  await expect.poll(site).toContain('North');
  expect(await titles(app)).toEqual(['• mill.iecmodel – Zonduit']);
});

test('a second start hands its file to the one that runs', async ({ launch, folder }) => {
  const first = join(folder, 'mill.iecmodel');
  const { app, page } = await savedPlant(launch, first);
  const second = join(folder, 'other.iecmodel');
  await answerSaveDialog(app, second);
  await clickMenu(app, 'file.saveAs');
  await expect.poll(() => existsSync(second)).toBe(true);

  const { executable, args, env } = launchArguments(folder, [first]);
  const [code] = (await once(spawn(executable, args, { env, stdio: 'ignore' }), 'exit')) as [number];
  expect(code).toBe(0);
  await expect
    .poll(async () => (await titles(app)).sort())
    .toEqual(['mill.iecmodel – Zonduit', 'other.iecmodel – Zonduit']);
  expect(await siteField(page).inputValue()).toBe('');
});

test('language and theme change everything at once and last', async ({ launch }) => {
  const { app, page } = await launch();
  const menus = (running: ElectronApplication) =>
    running.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  await clickMenu(app, 'language.ja');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect(await menus(app)).toEqual(['ファイル(&F)', '編集(&E)', '挿入(&I)', '配置(&A)', '表示(&V)', 'ヘルプ(&H)']);
  await clickMenu(app, 'theme.dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const ended = once(app.process(), 'exit');
  await closeWindow(app);
  await ended;

  const again = await launch();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await menus(again.app)).toEqual([
    'ファイル(&F)',
    '編集(&E)',
    '挿入(&I)',
    '配置(&A)',
    '表示(&V)',
    'ヘルプ(&H)',
  ]);
});
