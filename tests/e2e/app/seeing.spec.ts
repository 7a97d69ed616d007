import { barriers } from '#tests/e2e/support/barriers.ts';
import { zone } from '#tests/e2e/support/canvas.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import type { Page } from '@playwright/test';

test.describe.configure({ timeout: 120_000 });

const overlay = (page: Page) => page.getByRole('button', { name: /^Overlay/ });
const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });
const showing = (page: Page) => page.getByText(/^Showing \d+ of 7 zones$/);
const canvas = (page: Page) => page.getByRole('application').or(page.locator('.react-flow')).first();

async function openSample(launch: (options: { args: readonly string[] }) => Promise<{ page: Page }>): Promise<Page> {
  const { page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'OT DMZ')).toBeVisible({ timeout: 30_000 });
  const toggle = legend(page).getByRole('button', { name: 'Legend' });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await canvas(page).focus();
  return page;
}

test('an overlay is chosen by its key, and the legend says what is shown', async ({ launch }) => {
  const page = await openSample(launch);
  await page.keyboard.press('1');
  await expect(overlay(page)).toHaveText('Overlay: SL-T');
  await expect(legend(page)).toContainText('SL-T, highest over the seven FR');
  await page.getByLabel('Foundational requirement').selectOption('DC');
  await expect(legend(page)).toContainText('SL-T, DC only');
  await canvas(page).focus();
  await page.keyboard.press('3');
  await expect(legend(page)).toContainText('Gap, DC only');
  await expect(legend(page)).toContainText('Gap unknown');
  await page.keyboard.press('5');
  await expect(legend(page)).toContainText('Worst residual risk');
  await expect(page.getByLabel('Foundational requirement')).toBeHidden();
  await page.keyboard.press('0');
  await expect(overlay(page)).toHaveText('Overlay: none');
  await expect(legend(page)).not.toContainText('only');
});

test('every overlay is reached through its menu with the arrows alone', async ({ launch }) => {
  const page = await openSample(launch);
  const names = ['SL-T', 'SL-A', 'Gap', 'Unmitigated risk', 'Residual risk', 'Projected risk'];
  for (const [index, name] of [...names, 'Essential functions', 'Findings', 'Ownership'].entries()) {
    await overlay(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitemradio').first()).toBeFocused();
    for (let step = 0; step <= index; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(overlay(page)).toHaveText(`Overlay: ${name}`);
    await expect(legend(page).getByRole('heading')).not.toBeEmpty();
  }
});

test('filters leave in sight what they look for, and are taken away one by one or all at once', async ({ launch }) => {
  const page = await openSample(launch);
  await page.getByRole('button', { name: 'Filter' }).press('Enter');
  await page.getByLabel('Purdue level').selectOption({ label: '1 · Basic control' });
  await page.getByRole('checkbox', { name: 'Open findings' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(showing(page)).toBeVisible();
  const both = await showing(page).textContent();
  await page.getByRole('button', { name: 'Take away the filter Purdue level: 1 · Basic control' }).press('Enter');
  await expect(showing(page)).not.toHaveText(both ?? '');
  await page.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
  await expect(showing(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeVisible();
});

test('the focus shows a zone with its neighbours, goes with the selection, stays when pinned, and Escape leaves it', async ({
  launch,
}) => {
  const page = await openSample(launch);
  const select = async (name: string) => {
    await zone(page, name).click({ position: { x: 60, y: 12 } });
    await expect(page.getByRole('complementary').getByRole('heading', { name }).first()).toBeVisible();
  };
  await select('Chlorine Dosing Control');
  await page.keyboard.press('f');
  await expect(page.getByText('Focus: Chlorine Dosing Control')).toBeVisible();
  await expect(showing(page)).toHaveText('Showing 2 of 7 zones');
  await select('OT DMZ');
  await expect(page.getByText('Focus: OT DMZ')).toBeVisible();
  await expect(showing(page)).toHaveText('Showing 3 of 7 zones');
  await page.getByRole('button', { name: 'Stay on this zone' }).click();
  await select('Process Control');
  await expect(page.getByText('Focus: OT DMZ')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(showing(page)).toBeHidden();
  await expect(zone(page, 'Process Control')).toBeVisible();
});

test('overlay, filters and focus have no barriers', async ({ launch }) => {
  const page = await openSample(launch);
  await page.keyboard.press('3');
  await zone(page, 'OT DMZ').click({ position: { x: 60, y: 12 } });
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Filter' }).press('Enter');
  await page.getByLabel('Scope').selectOption({ label: 'In the SUC' });
  await page.keyboard.press('Escape');
  await legend(page).getByRole('button', { name: 'All signs' }).click();
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
});
