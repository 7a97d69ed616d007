import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { undoButton, zone } from '#tests/e2e/support/canvas.ts';
import { answerSaveDialog, clickMenu } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /drawing/i });

async function exportAs(app: ElectronApplication, page: Page): Promise<void> {
  await clickMenu(app, 'drawing.export');
  await expect(dialogOf(page)).toBeVisible();
}

const pngSize = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

test('a drawing leaves as SVG, PNG and picture, by keyboard, and the plant stays as it is', async ({
  folder,
  launch,
}) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'OT DMZ')).toBeVisible({ timeout: 30_000 });

  await page.keyboard.press('Control+Shift+E');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeFocused();
  await answerSaveDialog(app, join(folder, 'plant.svg'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Drawing written to plant.svg.')).toBeVisible();
  const svg = await readFile(join(folder, 'plant.svg'), 'utf8');
  for (const text of ['OT DMZ', 'Supervisory Control', 'SL-T 3', '<symbol ', 'Zonduit ']) expect(svg).toContain(text);

  await exportAs(app, page);
  await dialog.getByRole('radio', { name: 'PNG' }).check();
  await dialog.getByRole('radio', { name: '1×' }).check();
  const pixels = await dialog.getByText(/pixels/).textContent();
  await answerSaveDialog(app, join(folder, 'plant.png'));
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Drawing written to plant.png.')).toBeVisible();
  expect(pngSize(await readFile(join(folder, 'plant.png'))).join(' × ')).toBe(pixels?.replace(' pixels', ''));

  await clickMenu(app, 'drawing.copy');
  await expect(page.getByText('Picture copied')).toBeVisible({ timeout: 30_000 });
  expect(await app.evaluate(({ clipboard }) => clipboard.has('image/png'))).toBe(true);
  await expect(undoButton(page)).toBeDisabled();
});

test('a drawing is split over pages, previewed, and printed as vectors', async ({ folder, launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'OT DMZ')).toBeVisible({ timeout: 30_000 });
  await exportAs(app, page);
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: 'A4' }).check();
  await dialog.getByRole('radio', { name: 'Several, easy to read' }).check();
  await expect(dialog.getByRole('img', { name: /Preview, page 1 of/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Next page' }).click();
  await expect(dialog.getByRole('img', { name: /Preview, page 2 of/ })).toBeVisible();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await answerSaveDialog(app, join(folder, 'sheet.svg'));
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText(/Drawing written to \d+ files/)).toBeVisible();
  expect((await readdir(folder)).filter((name) => name.startsWith('sheet ')).length).toBeGreaterThan(2);

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.keyboard.press('Control+P');
  await dialogOf(page).getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('body > [aria-hidden=true] > [data-format^=a4] > svg').first()).toBeAttached();
  const pages = await page.locator('[data-format^=a4]').count();
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const bytes = await window?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    return (bytes ?? Buffer.alloc(0)).toString('latin1');
  });
  expect(pages).toBeGreaterThan(1);
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  // The end of printing takes the pages away.
  await expect(page.locator('[data-format^=a4]')).toHaveCount(0);
});

test('a file that cannot be written is said in a sentence', async ({ folder, launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'OT DMZ')).toBeVisible({ timeout: 30_000 });
  await exportAs(app, page);
  await writeFile(join(folder, 'no folder'), '');
  await answerSaveDialog(app, join(folder, 'no folder', 'plant.svg'));
  await dialogOf(page).getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(/folder|disk|place/);
  await expect(dialogOf(page)).toBeVisible();
  expect(await readdir(folder)).not.toContain('plant.svg');
});
