import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '../support/launch.ts';

const rail = (page: Page) => page.getByRole('navigation');
const next = (page: Page) => rail(page).getByRole('button', { name: /^Next/ });

test('a plant begins from the gallery by keyboard, and the rail leads to what comes next', async ({ launch }) => {
  const { page } = await launch();
  await page.getByLabel('Name of the plant').fill('Almond Valley');
  await page.getByRole('radio', { name: 'Empty plant' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Water works' })).toBeChecked();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Almond Valley' })).toBeVisible();
  await expect(page.locator('body')).toContainText('Zones 8');
  await expect(next(page)).toContainText('ZCR 1.1');
  await next(page).click();
  const perimeter = page.getByLabel('Perimeter').first();
  await perimeter.fill('The fence of the works');
  await page.getByLabel('Name', { exact: true }).first().focus();
  await expect(next(page)).not.toContainText('ZCR 1.1');
  expect(await barriers(page)).toEqual([]);
});

test('a few answers lead to the zones that follow, and say so before the plant is made', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('radio', { name: 'By a few questions' }).check();
  await page.getByLabel('Sector').selectOption('Building automation');
  await page.getByRole('checkbox', { name: /business network/ }).uncheck();
  await page.getByRole('checkbox', { name: /Remote access/ }).uncheck();
  await page.getByRole('checkbox', { name: /Wireless/ }).uncheck();
  const preview = page.getByText(/^Zones that follow/);
  await expect(preview).toHaveText(
    'Zones that follow: Building management · Climate and plant rooms · Service laptops · Fire alarm',
  );
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Name of the plant').fill('Tower');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tower' })).toBeVisible();
  await expect(page.locator('body')).toContainText('Zones 4');
});
