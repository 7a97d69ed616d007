import type { Page } from '@playwright/test';
import { conduit, zone } from '#tests/e2e/support/canvas.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const inspector = (page: Page) => page.getByRole('complementary');
const field = (page: Page, name: string) => inspector(page).getByLabel(name, { exact: true });
const title = (page: Page) => inspector(page).getByRole('heading', { level: 2 });

/** Selects a zone of the sample on the canvas. */
async function openZone(page: Page): Promise<void> {
  await zone(page, 'Chlorine Dosing Control').click();
  await expect(title(page)).toHaveText('Chlorine Dosing Control');
}

test('a zone is renamed in one step, and its kind and SL-T follow the keyboard', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openZone(page);
  await field(page, 'Name').fill('Chlorine store');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Chlorine store');
  await expect(field(page, 'Code')).toBeFocused();
  await field(page, 'Kind').selectOption('safety');
  await expect(inspector(page).getByText('SL-T 3', { exact: true })).toBeVisible();
  await inspector(page).getByRole('spinbutton', { name: 'IAC' }).first().focus();
  await page.keyboard.type('4');
  await expect(inspector(page).getByText('SL-T 4', { exact: true })).toBeVisible();
  await expect(inspector(page).getByRole('spinbutton', { name: 'UC' }).first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(inspector(page).getByText('SL-T 3', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Kind')).toHaveValue('control');
  await page.keyboard.press('Control+z');
  await expect(title(page)).toHaveText('Chlorine Dosing Control');
  expect(await barriers(page, 'aside')).toEqual([]);
});

test('what cannot be is said under the field and never reaches the plant', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  const undo = page.getByRole('button', { name: /^Undo/ });
  const name = field(page, 'Name').first();
  const before = await name.inputValue();
  await name.fill('');
  await expect(inspector(page).getByRole('alert')).toHaveText('Something must stand here.');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue(before);
  await expect(inspector(page).getByRole('alert')).toHaveCount(0);
});

test('a threat source is added and named, and a draft survives a click elsewhere', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await inspector(page).getByRole('button', { name: 'Add Threat source' }).click();
  await expect(inspector(page).getByText(/^Threat source TS-/)).toBeVisible();
  await field(page, 'Name').fill('Insider');
  await field(page, 'Stands for SL').selectOption('2');
  await field(page, 'Skills').fill('knows the plant');
  await inspector(page).getByRole('button', { name: 'Whole plant' }).click();
  await inspector(page)
    .getByRole('button', { name: /Insider$/ })
    .click();
  await expect(field(page, 'Skills')).toHaveValue('knows the plant');
  await expect(field(page, 'Stands for SL')).toHaveValue('2');
});

test('several zones are edited together in one step', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openZone(page);
  await zone(page, 'Process Control').click({ modifiers: ['Shift'] });
  await expect(title(page)).toHaveText('2 selected');
  await expect(field(page, 'Name')).toHaveAttribute('placeholder', 'Several values');
  await field(page, 'Owner').fill('Process department');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Owner')).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await inspector(page).getByRole('button', { name: 'Whole plant' }).click();
  await zone(page, 'Process Control').click();
  await expect(title(page)).toHaveText('Process Control');
  await expect(field(page, 'Owner')).toHaveValue('Process department');
});

test('a conduit gets a channel with a protocol of the catalog', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await conduit(page, 'Chlorine dosing').click();
  await inspector(page).getByRole('button', { name: 'Add channel' }).click();
  await field(page, 'Protocol').click();
  await page.keyboard.type('opc ua');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await field(page, 'Port').fill('70000');
  await expect(inspector(page).getByRole('alert')).toHaveText('The number must be 65535 or less.');
  await field(page, 'Port').fill('４８４０');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('button', { name: /^OPC UA.* : 4840/ })).toBeVisible();
  expect(await barriers(page, 'aside')).toEqual([]);
});
