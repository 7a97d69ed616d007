import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '../support/launch.ts';

const main = (page: Page) => page.getByRole('main');
const rail = (page: Page) => page.getByRole('navigation');
const next = (page: Page) => rail(page).getByRole('button', { name: /^Next/ });
const open = (page: Page) => rail(page).getByRole('button', { name: 'SUC description', exact: true }).click();
const section = (page: Page, name: string) =>
  main(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

test('the rail leads to each thing that ZCR 1.1 lacks, and the keyboard fills it', async ({ launch }) => {
  const { page } = await launch();
  await page.getByLabel('Name of the plant').fill('Mill');
  await page.keyboard.press('Enter');
  await next(page).click();
  await expect(main(page).getByLabel('Perimeter')).toBeFocused();
  await expect(section(page, 'Perimeter')).toContainText('The security perimeter of the SUC is not described.');
  await page.keyboard.type('The fence of the mill');
  await page.keyboard.press('Control+Enter');
  await expect(section(page, 'Perimeter')).not.toContainText('is not described');

  await expect(next(page)).toContainText('No access point of the SUC is named.');
  await next(page).press('Enter');
  await expect(main(page).getByRole('button', { name: 'Add access point' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(main(page).getByLabel('Name of AP-1')).toBeFocused();
  await page.keyboard.type('Vendor line');
  await page.keyboard.press('Enter');
  await expect(main(page).getByLabel('Zone that Vendor line leads to')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Twice a year');
  await page.keyboard.press('Control+Enter');
  await expect(main(page).getByLabel('Name of AP-2')).toBeFocused();

  await expect(next(page)).toContainText('An access point has no name, or leads to no zone.');
  await next(page).click();
  await expect(main(page).getByLabel('Zone that Vendor line leads to')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(main(page).getByLabel('Name of AP-2')).toHaveCount(0);
  await expect(main(page).getByLabel('Description of Vendor line')).toHaveValue('Twice a year');
  expect(await barriers(page, 'main')).toEqual([]);
});

test('conduits that no access point names become access points, and lead to the canvas', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  const points = main(page).getByRole('table', { name: 'Access points' });
  await expect(points.getByRole('row')).toHaveCount(4);
  await expect(main(page).getByText('no access point names')).toHaveCount(0);
  await points.getByRole('button', { name: 'Remove Vendor VPN' }).click();
  await expect(main(page).getByText('One conduit comes in that no access point names')).toBeVisible();
  await main(page).getByRole('button', { name: 'Make it an access point' }).click();
  await expect(points.getByRole('row').last()).toContainText('Vendor (Nortec)');
  await expect(points.getByLabel('Zone that Vendor (Nortec) leads to')).toHaveValue('Supervisory Control');
  await points.getByRole('row').last().getByRole('button', { name: 'Vendor (Nortec)', exact: true }).click();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Vendor VPN' })).toBeVisible();
});

test('an essential function shows what carries it and leads to its rating; removed, nothing names it', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  const functions = main(page).getByRole('table', { name: 'Essential functions' });
  const water = functions.getByRole('row').nth(1);
  await expect(water).toContainText('Chlorine Dosing Control: 2 assets');
  await expect(section(page, 'Essential functions')).toContainText('The loss of 2 functions is not rated yet.');
  await water.getByRole('button', { name: 'Not rated: rate the loss of Disinfect drinking water' }).click();
  await main(page)
    .getByLabel(/: worst consequence of losing Disinfect drinking water/)
    .first()
    .focus();
  await page.keyboard.press('5');
  await open(page);
  await expect(water.getByRole('button', { name: /rate the loss of/ })).not.toHaveAccessibleName(/^Not rated/);
  await expect(section(page, 'Essential functions')).toContainText('The loss of one function is not rated yet.');
  await water.getByRole('button', { name: 'Remove Disinfect drinking water' }).click();
  await expect(functions.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(water).toContainText('Chlorine Dosing Control: 2 assets');
  await water.getByRole('button', { name: 'Chlorine Dosing Control: 2 assets' }).click();
  await expect(page.getByRole('complementary')).toContainText('2 selected');
});

test('the index leads to the texts, in both languages, and a number that cannot be is refused', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  const index = main(page).getByRole('list', { name: 'Sections' });
  await index.getByRole('button', { name: /^Laws and regulations/ }).click();
  await expect(main(page).getByLabel('Regulations')).toBeFocused();
  await page.keyboard.type('NIS 2');
  await index.getByRole('button', { name: 'Review' }).click();
  const months = main(page).getByLabel('Review after (months)');
  await expect(months).toBeFocused();
  await page.keyboard.type('500');
  await expect(section(page, 'Review').getByRole('alert')).toBeVisible();
  await months.fill('12');
  await page.keyboard.press('Enter');
  await expect(section(page, 'Review').getByRole('alert')).toHaveCount(0);
  await expect(section(page, 'Laws and regulations')).not.toContainText('No law or regulation');
  await page.evaluate(() => window.iec.invoke('settings:set', { locale: 'ja' }));
  await expect(section(page, '法規制').getByRole('textbox')).toHaveValue('NIS 2');
  expect(await barriers(page, 'main')).toEqual([]);
});
