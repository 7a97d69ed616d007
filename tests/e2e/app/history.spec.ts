import type { Page } from '@playwright/test';
import { zone } from '../support/canvas.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '../support/launch.ts';

const main = (page: Page) => page.getByRole('main');
const beside = (page: Page) => page.getByRole('complementary');
const lines = (page: Page) => main(page).getByRole('listbox').getByRole('option');

/** Selects something by its name, with the keys alone. */
async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(beside(page).getByRole('heading', { name, exact: true })).toBeVisible();
}

/** Renames the zone that is selected, which is one edit of it. */
async function rename(page: Page, to: string): Promise<void> {
  const field = beside(page).getByRole('textbox', { name: 'Name', exact: true });
  await field.fill(to);
  await field.press('Enter');
  await expect(beside(page).getByRole('heading', { name: to, exact: true })).toBeVisible();
}

/** The sample plant with two edits of one zone and one of another, the latter last and selected. */
async function editTwoZones(page: Page): Promise<void> {
  await expect(zone(page, 'OT DMZ')).toBeVisible();
  await find(page, 'OT DMZ');
  await rename(page, 'Perimeter');
  await rename(page, 'Border');
  await find(page, 'Process Control');
  await rename(page, 'Treatment');
}

test('the history of one zone is asked for by the keyboard, walked, and left for the whole history', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await editTwoZones(page);
  await find(page, 'Border');
  await page.keyboard.press('Control+Shift+h');
  await expect(main(page).getByText('Only what changed: Zone Border')).toBeVisible();
  await expect(lines(page)).toHaveCount(2);
  await expect(main(page).getByRole('listbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(main(page).locator('del')).toHaveText('Perimeter');
  await expect(main(page).locator('ins')).toHaveText('Border');
  await page.keyboard.press('ArrowDown');
  await expect(main(page).locator('ins')).toHaveText('Perimeter');
  expect(await barriers(page, 'main', 'aside')).toEqual([]);
  await main(page).getByRole('button', { name: 'Show the whole history' }).press('Enter');
  await expect(lines(page)).toHaveCount(4);
  await expect(main(page).getByText('Only what changed')).toHaveCount(0);
  await expect(main(page).getByRole('listbox')).toBeFocused();
});

test('the context menu and the inspector ask for the same, in Japanese too', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await editTwoZones(page);
  await zone(page, 'Treatment').click({ button: 'right', position: { x: 12, y: 12 } });
  await page.getByRole('menuitem', { name: /^History of this element/ }).click();
  await expect(main(page).getByText('Only what changed: Zone Treatment')).toBeVisible();
  await expect(lines(page)).toHaveCount(1);
  await find(page, 'Border');
  await page.evaluate(() => window.iec.invoke('settings:set', { locale: 'ja' }));
  await beside(page).getByRole('button', { name: 'この要素の履歴' }).click();
  await expect(main(page).getByText('次の変更のみ：ゾーン Border')).toBeVisible();
  await expect(lines(page)).toHaveCount(2);
  expect(await barriers(page, 'main', 'aside')).toEqual([]);
});

test('what is not drawn has its history too, from the drawing; several things have none', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'OT DMZ')).toBeVisible();
  const owner = beside(page).getByRole('textbox', { name: 'Asset owner', exact: true });
  await owner.fill('Another owner');
  await owner.press('Enter');
  await beside(page).getByRole('button', { name: 'History of this element' }).click();
  await expect(main(page).getByText(/^Only what changed: System under consideration/)).toBeVisible();
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('Control+1');
  await zone(page, 'OT DMZ').click({ position: { x: 12, y: 12 } });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByTestId('canvas')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>history of this element');
  await expect(page.getByRole('dialog').getByRole('option', { name: /History of this element/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
