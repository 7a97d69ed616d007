import type { Page } from '@playwright/test';
import { asset, begin, drawZone, expectCounts, typeName, zone } from '../support/canvas.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test, type Launch } from '../support/launch.ts';

const palette = (page: Page, name = 'Command palette') => page.getByRole('dialog', { name });
const option = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('option', { name });
const menu = (page: Page) => page.getByRole('menu');
const entry = (page: Page, name: string) => menu(page).getByRole('menuitem', { name: new RegExp(`^${name}`) });

async function ask(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(typed);
}

/** The sample plant, drawn and ready for keys. */
async function openSample(launch: Launch): Promise<Page> {
  const { page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'OT DMZ')).toBeVisible();
  return page;
}

/** Goes down the open menu to an entry and takes it. */
async function take(page: Page, name: string): Promise<void> {
  await expect(entry(page, name)).toBeEnabled();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('ArrowDown');
    if (await entry(page, name).evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
}

test('the palette carries commands out, by the keyboard alone, and says what cannot be done now', async ({
  launch,
}) => {
  const { page } = await launch();
  await begin(page);
  await ask(page, '>undo');
  await expect(option(page, /^Undo/)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await ask(page, 'new zone');
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Enter');
  await typeName(page, 'Control');
  await page.keyboard.press('Escape');
  await expectCounts(page, 1, 0, 0);
  await ask(page, '>undo');
  await page.keyboard.press('Enter');
  await expectCounts(page, 0, 0, 0);
  await ask(page, '');
  const recent = page.getByRole('dialog').getByRole('group', { name: 'Used lately' }).getByRole('option');
  await expect(recent.first()).toHaveAccessibleName(/^New zone/);
});

test('what is typed while the palette is on its way is looked for, and draws nothing', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zone');
  await expect(palette(page).getByRole('combobox')).toHaveValue('zone');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectCounts(page, 0, 0, 0);
});

test('the palette leads to what is in the plant, and to the catalog', async ({ launch }) => {
  const page = await openSample(launch);
  const inspector = page.getByRole('complementary');
  await page.keyboard.press('Control+2');
  await ask(page, 'dosing contr');
  await expect(option(page, /^Chlorine Dosing Control/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(zone(page, 'Chlorine Dosing Control')).toBeVisible();
  await expect(inspector.getByRole('heading', { name: 'Chlorine Dosing Control' }).first()).toBeVisible();
  await ask(page, '@hstr');
  await expect(page.getByRole('dialog').getByRole('group', { name: 'Commands' })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(asset(page, 'Historian')).toBeVisible();
  await ask(page, 'SR 1.1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Catalog' })).toContainText('SR 1.1');
  await ask(page, 'no such thing');
  await expect(palette(page)).toContainText('Nothing is called “no such thing”');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('dialog').getByRole('combobox')).not.toHaveValue('no such thing');
});

test('the palette speaks Japanese, whatever the width and kind of letters', async ({ launch }) => {
  const page = await openSample(launch);
  await ask(page, '>日本');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await ask(page, 'ぷろじぇくたー');
  await expect(option(page, /^テーマ: プロジェクター/)).toHaveAttribute('aria-selected', 'true');
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await ask(page, 'ＯＴ　ｄｍｚ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'OT DMZ' }).first()).toBeVisible();
});

test('the field in the bar opens the palette, which leaves the plant alone', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await page.getByRole('button', { name: /^Find a zone, an asset, a command/ }).click();
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('z');
  await typeName(page, 'Control');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+z');
  await expectCounts(page, 0, 0, 0);
});

test('the right button opens the menu of what it is on', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 230]);
  await page.keyboard.press('Escape');
  await zone(page, 'Control').click({ button: 'right', position: { x: 30, y: 100 } });
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Control' }).first()).toBeVisible();
  expect(await barriers(page, '[role=menu]')).toEqual([]);
  await expect(entry(page, 'Rename')).toBeEnabled();
  await entry(page, 'New asset').click();
  await typeName(page, 'PLC');
  await page.keyboard.press('Enter');
  await asset(page, 'PLC').click({ button: 'right' });
  await expect(menu(page).getByRole('menuitem', { name: 'New zone inside' })).toHaveCount(0);
  await entry(page, 'Duplicate').click();
  await expectCounts(page, 1, 0, 2);
  await page.getByTestId('canvas').click({ button: 'right', position: { x: 500, y: 120 } });
  await expect(menu(page).getByRole('menuitem', { name: 'Rename' })).toHaveCount(0);
  await entry(page, 'Select all').click();
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Control' }).first()).toBeVisible();
});

test('a selection of several kinds has the commands of each, and leaves nothing behind', async ({ launch }) => {
  const page = await openSample(launch);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+F10');
  await expect(entry(page, 'Duplicate')).toBeVisible();
  await expect(entry(page, 'Rename')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await ask(page, 'ot dmz');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  await expect(entry(page, 'Rename')).toBeVisible();
});

test('the right button on a row of the register offers what can be done with its scenario', async ({ launch }) => {
  const page = await openSample(launch);
  await page.keyboard.press('Control+2');
  await expect(page.getByText('Scenarios 14', { exact: true })).toBeVisible();
  await page.getByRole('main').getByRole('gridcell').nth(3).click({ button: 'right' });
  await entry(page, 'Delete').click();
  await expect(page.getByText('Scenarios 13', { exact: true })).toBeVisible();
});

test('the keyboard opens the same menu, copies and pastes', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await page.keyboard.press('z');
  await typeName(page, 'Control');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await expect(entry(page, 'New zone inside')).toBeVisible();
  await take(page, 'Copy');
  await expect(menu(page)).toHaveCount(0);
  await page.keyboard.press('ContextMenu');
  await take(page, 'Paste');
  await expectCounts(page, 2, 0, 0);
  await page.keyboard.press('ContextMenu');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await page.keyboard.press('F2');
  await typeName(page, 'Copy');
  await expect(zone(page, 'Copy')).toBeVisible();
});
