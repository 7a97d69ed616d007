import type { Page } from '@playwright/test';
import { clickMenu } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).last().click();
const open = (page: Page, heading: RegExp) =>
  page.getByRole('main').getByRole('navigation').getByRole('button', { name: heading }).first().click();
const cell = (page: Page, row: string, column: number) =>
  page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .locator(`[aria-colindex="${column}"]`);
const [TITLE, DESIGN, FAT, HOLD, METHOD] = [2, 3, 4, 6, 7] as const;

/** What the stage of the rail says is left. */
async function leftOf(page: Page, stage: string): Promise<number> {
  const entry = page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${stage}.*left`) });
  return Number(/(\d+) left/.exec((await entry.first().textContent()) ?? '')?.[1]);
}

test('a free text is written where it stands, the rail follows, and undo takes it back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await goTo(page, 'Specification (CRS)');
  const main = page.getByRole('main', { name: 'Cyber security requirements specification' });
  await expect(main.getByText('Nobody has approved this assessment yet (ZCR 7.1).')).toBeVisible();
  const before = await leftOf(page, 'Requirements specification');
  await open(page, /^6\.9 /);
  const field = main.getByRole('textbox', { name: 'Regulations' });
  await expect(field).toHaveValue('');
  await field.fill('Drinking Water Act');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => leftOf(page, 'Requirements specification')).toBe(before - 1);
  await open(page, /^6\.8 /);
  await expect(main.getByText('The risk criteria are not signed (ZCR 4.1).')).toBeVisible();
  await page.keyboard.press('Control+z');
  await open(page, /^6\.9 /);
  await expect(field).toHaveValue('');
  await expect.poll(() => leftOf(page, 'Requirements specification')).toBe(before);
  expect(await barriers(page, 'main')).toEqual([]);
});

test('what a step of ZCR 6 lacks leads to its page of the specification', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Requirements specification.*left/ })
    .click();
  const steps = page.getByRole('dialog').getByRole('listitem');
  const lack = (words: string) => steps.filter({ hasText: words }).last().getByRole('button').first();
  await lack('The threat environment is not described.').click();
  const main = page.getByRole('main', { name: 'Cyber security requirements specification' });
  await expect(main.getByRole('heading', { name: 'Threat environment', level: 3 })).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Requirements specification.*left/ })
    .click();
  const zone = lack('Name, owner or boundary is missing.');
  const name = (await zone.textContent()) ?? '';
  await zone.click();
  await expect(main.getByRole('heading', { name, level: 3 })).toBeVisible();
  await expect(main.getByText('Not written yet.').first()).toBeVisible();
});

test('verification and hold point are set by keyboard, many rows at once, each as one step', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await goTo(page, 'Specification (CRS)');
  await open(page, /^6\.1 /);
  await open(page, /^6\.1\.1 /);
  await cell(page, 'SR 1.1', TITLE).click();
  await expect(page.getByRole('region', { name: 'What it asks for, and why here' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell(page, 'SR 1.1', TITLE).getByRole('button')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('d');
  await page.keyboard.press('h');
  for (const row of ['SR 1.1', 'SR 1.1 RE 1'])
    for (const column of [DESIGN, HOLD]) await expect(cell(page, row, column)).toContainText('Yes');
  await expect(cell(page, 'SR 1.1 RE 2', DESIGN)).toContainText('No');
  await page.keyboard.press('Escape');
  await cell(page, 'SR 1.2', FAT).click();
  await page.keyboard.press('Space');
  await expect(cell(page, 'SR 1.2', FAT)).toContainText('Yes');
  await cell(page, 'SR 1.2', METHOD).click();
  await page.keyboard.type('Try a wrong certificate');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'SR 1.2', METHOD)).toHaveText('Try a wrong certificate');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'SR 1.2', METHOD)).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'SR 1.2', FAT)).toContainText('No');
  await page.keyboard.press('Control+z');
  for (const row of ['SR 1.1', 'SR 1.1 RE 1']) await expect(cell(page, row, HOLD)).toContainText('No');
  for (const row of ['SR 1.1', 'SR 1.1 RE 1']) await expect(cell(page, row, DESIGN)).toContainText('Yes');
  await open(page, /^6\.1 /);
  await expect(
    page
      .getByRole('main')
      .getByRole('row', { name: /^OT DMZ/ })
      .getByRole('cell')
      .nth(4),
  ).toHaveText('2');
  expect(await barriers(page, 'main')).toEqual([]);
});

test('what nothing asks for any more is flagged, and cleared in one step', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await goTo(page, 'Specification (CRS)');
  await open(page, /^6\.1 /);
  await open(page, /^6\.1\.1 /);
  await cell(page, 'SR 1.1 RE 2', 2).click();
  await page.keyboard.press('s');
  await expect(cell(page, 'SR 1.1 RE 2', 5)).toContainText('Yes');
  const levels = page.getByRole('complementary').getByRole('combobox', { name: /^SL-T assigned/ });
  await levels.selectOption({ index: 1 });
  await page.getByRole('complementary').getByRole('radio', { name: /1/ }).first().click();
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Show what is left over' }).click();
  const list = main.getByRole('grid', { name: 'No longer asked for' });
  await expect(list.getByRole('rowheader', { name: 'OT DMZ' })).toHaveCount(1);
  await main.getByRole('button', { name: /^Clear all/ }).click();
  await expect(main.getByText('Nothing is left over.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('rowheader', { name: 'OT DMZ' })).toHaveCount(1);
  expect(await barriers(page, 'main')).toEqual([]);
});

test('the specification speaks Japanese', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await clickMenu(app, 'language.ja');
  await goTo(page, '仕様書(CRS)');
  const main = page.getByRole('main', { name: 'サイバーセキュリティ要求事項仕様' });
  await open(page, /^6\.1 /);
  await open(page, /^6\.1\.1 /);
  await expect(main.getByRole('columnheader', { name: 'ホールド' })).toBeVisible();
  await cell(page, 'SR 1.1', 2).click();
  await page.keyboard.press('f');
  await expect(cell(page, 'SR 1.1', FAT)).toContainText('はい');
  for (const heading of [/^6\.2 /, /^6\.4 /, /^6\.8 /]) {
    await open(page, heading);
    expect(await barriers(page, 'main')).toEqual([]);
  }
});

test('a number of the specification says what made it', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await goTo(page, 'Specification (CRS)');
  const main = page.getByRole('main', { name: 'Cyber security requirements specification' });
  const why = page.getByRole('region', { name: 'Why this number?' });
  const asked = (table: string) => main.getByRole('region', { name: table }).getByTitle('Show why').first();
  await open(page, /^6\.4 /);
  await asked('Zones').press('Enter');
  await expect(why).toContainText('SL-T');
  await page.keyboard.press('Escape');
  await expect(asked('Zones')).toBeFocused();
  await main.getByRole('region', { name: 'Zones' }).getByRole('button', { name: 'Process Control' }).click();
  await expect(main.getByRole('heading', { name: 'Process Control', level: 3 })).toBeVisible();
  await main.getByTitle('Show why').first().click();
  await expect(why).toContainText('SL-T');
  await open(page, /^6\.1 /);
  await main
    .getByRole('region', { name: 'Zones and conduits' })
    .getByRole('button', { name: 'Process Control', exact: true })
    .click();
  await asked('Risks treated here').click();
  await expect(why).toContainText('likelihood');
});
