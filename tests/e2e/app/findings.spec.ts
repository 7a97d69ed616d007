import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '../support/launch.ts';
import { expectCounts, undoButton } from '../support/canvas.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Findings' });
const row = (page: Page, text: string) => panel(page).getByRole('listitem').filter({ hasText: text });
const jump = (page: Page, text: string) => row(page, text).getByRole('button').first();
const filter = (page: Page, name: RegExp) => panel(page).getByRole('group').getByRole('button', { name });

const remote = 'reaches Supervisory Control without passing a DMZ';
const laptop = 'Backup laptop connects for a time only';
const mixed = 'Safety-related assets (Gas detector)';

/** The results of a cold start under load take a while. */
async function findingsCome(page: Page): Promise<void> {
  await expect(filter(page, /^Errors 2$/)).toBeVisible({ timeout: 20_000 });
}

test('a finding is mended with one click, and one undo brings it back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await findingsCome(page);
  await expect(row(page, remote)).toBeVisible();
  await expect(filter(page, /^Errors 2$/)).toBeVisible();
  expect(await barriers(page, '[data-region=findings]')).toEqual([]);
  await row(page, remote).getByRole('button', { name: 'Route through OT DMZ' }).click();
  await expect(row(page, remote)).toHaveCount(0);
  await expect(filter(page, /^Errors 1$/)).toBeVisible();
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Route Vendor VPN through OT DMZ');
  await page.keyboard.press('Control+z');
  await expect(row(page, remote)).toBeVisible();
});

test('a device that comes and goes gets a zone of its own, joined to the old one', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await findingsCome(page);
  await row(page, laptop).getByRole('button', { name: 'Move to a zone of its own' }).click();
  await expectCounts(page, 8, 8, 20);
  await expect(row(page, laptop)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expectCounts(page, 7, 7, 20);
  await expect(row(page, laptop)).toBeVisible();
});

test('a finding is accepted with a reason, stays in sight, and is taken back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await findingsCome(page);
  await jump(page, mixed).click();
  await row(page, mixed).getByRole('button', { name: 'Accept…' }).click();
  const reason = panel(page).getByLabel('Why is it acceptable?');
  await expect(reason).toBeFocused();
  await expect(panel(page).getByRole('button', { name: 'Accept', exact: true })).toBeDisabled();
  expect(await barriers(page, '[data-region=findings]')).toEqual([]);
  await reason.fill('The detector is hard-wired to the valve.');
  await page.keyboard.press('Enter');
  await expect(row(page, mixed)).toHaveCount(0);
  await expect(filter(page, /^Errors 1$/)).toBeVisible();
  await filter(page, /^Accepted 1$/).click();
  await expect(row(page, mixed)).toContainText('Accepted: The detector is hard-wired to the valve.');
  expect(await barriers(page, '[data-region=findings]')).toEqual([]);
  await row(page, mixed).getByRole('button', { name: 'Take back' }).click();
  await expect(panel(page).getByText('Nothing was accepted.')).toBeVisible();
  await filter(page, /^All/).click();
  await expect(row(page, mixed)).toBeVisible();
});

test('everything is done by keyboard alone', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await findingsCome(page);
  await expect(row(page, mixed)).toBeVisible();
  await filter(page, /^All/).focus();
  for (let presses = 0; presses < 12 && !(await isFocused(page, mixed)); presses += 1) await page.keyboard.press('Tab');
  await expect(jump(page, mixed)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(jump(page, remote)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('inspector')).toContainText('Vendor VPN');
  await page.keyboard.press('a');
  await expect(panel(page).getByLabel('Why is it acceptable?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(jump(page, remote)).toBeFocused();
  await page.keyboard.press('f');
  await expect(row(page, remote)).toHaveCount(0);
  await expect(jump(page, laptop)).toBeFocused();
  await page.keyboard.press('a');
  await page.keyboard.type('It is locked away.');
  await page.keyboard.press('Enter');
  await expect(row(page, laptop)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, laptop)).toBeVisible();
  await expect(row(page, remote)).toBeVisible();
});

test('the list narrows down to what is selected', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await findingsCome(page);
  const narrow = panel(page).getByRole('button', { name: 'Selection only' });
  await expect(narrow).toBeDisabled();
  await jump(page, laptop).click();
  await narrow.click();
  await expect(row(page, remote)).toHaveCount(0);
  await expect(row(page, laptop)).toBeVisible();
  await expect(page.getByTestId('inspector')).toContainText('Backup laptop connects for a time only');
});

async function isFocused(page: Page, text: string): Promise<boolean> {
  return jump(page, text).evaluate((node) => node === document.activeElement);
}
