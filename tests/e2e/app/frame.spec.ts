import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, clickMenu } from '../support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '../support/launch.ts';

const safeState = (page: Page) => page.getByTestId('safe-state');
const undo = (page: Page) => page.getByRole('button', { name: /^(Undo|元に戻す)/ });

async function begin(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of the plant').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('complementary').getByLabel('Name', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a new plant is one name away, and undo says what it takes back', async ({ launch }) => {
  const { page } = await launch();
  expect(await barriers(page)).toEqual([]);
  await begin(page, 'Almond Valley');
  await expect(safeState(page)).toHaveText('All edits stored · not saved yet');
  await expect(undo(page)).toBeDisabled();
  await rename(page, 'Walnut Valley');
  await expect(undo(page)).toHaveAccessibleName('Undo: Change the SUC');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Almond Valley' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Redo: Change the SUC' })).toBeEnabled();
  expect(await barriers(page)).toEqual([]);
});

test('typing that is not in the plant yet is undone by the field, then the plant', async ({ launch }) => {
  const { page } = await launch();
  await begin(page, 'Almond Valley');
  await rename(page, 'Walnut Valley');
  const site = page.getByRole('complementary').getByLabel('Site');
  await site.focus();
  await page.keyboard.type('North');
  await page.keyboard.press('Control+z');
  await expect(site).toHaveValue('');
  await expect(page.getByRole('heading', { level: 1, name: 'Walnut Valley' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Almond Valley' })).toBeVisible();
});

test('language and theme change while the work goes on', async ({ launch }) => {
  const { page } = await launch();
  await begin(page, 'Almond Valley');
  const site = page.getByRole('complementary').getByRole('textbox').nth(1);
  await site.fill('Half a word');
  await page.getByRole('button', { name: 'Language and theme' }).click();
  await page.getByRole('menuitemradio', { name: '日本語' }).click();
  await expect(safeState(page)).toContainText('編集内容は保管済み');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.getByRole('menuitemradio', { name: 'プロジェクター' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.keyboard.press('Escape');
  await expect(site).toHaveValue('Half a word');
  expect(await barriers(page)).toEqual([]);
});

test('choices are kept for the next start', async ({ launch }) => {
  const first = await launch();
  await first.page.getByRole('radio', { name: '日本語' }).check();
  await first.page.getByRole('radio', { name: 'ダーク' }).check();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.app.close();
  const second = await launch();
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await barriers(second.page)).toEqual([]);
});

test('a file that is none of ours is refused in a sentence that can be put away', async ({ folder, launch }) => {
  const { app, page } = await launch();
  const path = join(folder, 'letter.iecmodel');
  await writeFile(path, 'Dear reader, this is a letter and no plant at all. '.repeat(40));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: 'Open a plant…' }).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('This file is not a plant file (.iecmodel); choose another file.');
  expect(await barriers(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(notice).toHaveCount(0);
});

test('F6 goes round the regions, F1 lists the shortcuts', async ({ launch }) => {
  const { page } = await launch();
  await begin(page, 'Almond Valley');
  const seen: (string | null)[] = [];
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('F6');
    seen.push(await page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? null));
  }
  expect(new Set(seen)).toEqual(new Set(['rail', 'middle', 'inspector', 'findings']));
  expect(seen[4]).toBe(seen[0]);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a plant with edits is not closed without a question', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page, 'Almond Valley');
  await rename(page, 'Walnut Valley');
  await clickMenu(app, 'file.close');
  const question = page.getByRole('dialog', { name: 'Save Walnut Valley before closing it?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Walnut Valley' })).toBeVisible();
  await clickMenu(app, 'file.close');
  await question.getByRole('button', { name: 'Discard the edits' }).click();
  await expect(page.getByLabel('Name of the plant')).toBeFocused();
  expect(await barriers(page)).toEqual([]);
});

test('a finding leads to what it speaks of, a step of the workflow to what it lacks', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Look at the sample plant' }).click();
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByRole('listitem').first().getByRole('button').first().click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Detailed assessment/ })
    .click();
  const step = page.getByRole('dialog', { name: 'ZCR 5 · Detailed assessment' });
  expect(await barriers(page)).toEqual([]);
  const lack = step.getByRole('button').first();
  const name = await lack.innerText();
  await lack.click();
  await expect(page.getByRole('complementary').getByRole('heading', { name }).first()).toBeVisible();
});

test('work that a crash interrupted is offered back', async ({ launch }) => {
  const first = await launch();
  await begin(first.page, 'Almond Valley');
  await rename(first.page, 'Walnut Valley');
  await expect(safeState(first.page)).toHaveText('All edits stored · not saved yet');
  await first.kill();
  const { page } = await launch();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Discard the work on Walnut Valley' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Take up the work on Walnut Valley' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Walnut Valley' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'was not saved' })).toBeVisible();
});
