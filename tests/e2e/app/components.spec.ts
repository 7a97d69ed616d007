import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { filledIn } from '#tests/support/filled-sheet.ts';

const overview = (page: Page) => page.getByRole('grid', { name: 'Component sheet' });
const answers = (page: Page) => page.getByRole('grid', { name: 'Open CR' });
const row = (page: Page, name: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const cell = (page: Page, name: string | RegExp, column: number) =>
  row(page, name).locator(`[aria-colindex="${column}"]`);
const status = (page: Page) => page.getByRole('main').getByRole('status');
const dialog = (page: Page) => page.getByRole('dialog');
const undo = (page: Page) => page.keyboard.press('Control+z');

/** Places of the columns: of the overview, and of an opened component. */
const at = { open: 3, gap: 4, capability: 5 } as const;
const answerColumn = 2;

/** Only a whole id: CR 1.1 is not CR 1.10. */
const cr = (id: string) => new RegExp(`^${id.replace(/[.()]/g, '\\$&')} (?!RE)`);

/** Chooses the laptop of the sample plant, which states no SL-C. */
async function chooseLaptop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Component sheet' }).click();
  await cell(page, 'Backup laptop A-LAP', at.open).click();
}

/** Gives the laptop a product, so that a supplier can be asked about it. */
async function nameProduct(page: Page): Promise<void> {
  await chooseLaptop(page);
  const inspector = page.getByRole('complementary');
  for (const [label, text] of [
    ['Vendor', 'Nortec'],
    ['Version', '3.1'],
    ['Product', 'FieldBook'],
  ] as const) {
    await inspector.getByRole('textbox', { name: label, exact: true }).fill(text);
    await page.keyboard.press('Enter');
  }
  await cell(page, 'Nortec FieldBook 3.1', at.open).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nortec FieldBook 3.1' })).toBeVisible();
}

test('a component is answered by keyboard, its SL-C appears, and undo takes it back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await nameProduct(page);
  await expect(answers(page).locator('[data-chosen]')).toBeVisible();
  await expect(status(page)).toContainText('0 answered of');
  await page.keyboard.press('m');
  await expect(cell(page, cr('CR 1.1'), answerColumn).locator('input').first()).toHaveValue('Met');
  await expect(status(page)).toContainText('1 answered of');
  const capability = page.getByRole('row', { name: /^SL-C/ });
  await expect(capability).toHaveText('SL-C0––––––');
  for (const [name, why] of [
    ['SL-C', /A-LAP: SL-C \(0,–/],
    ['SL-T around', /SL-T .* highest/],
  ] as const) {
    await page.getByRole('row').getByRole('button', { name, exact: true }).press('Enter');
    await expect(page.getByRole('region', { name: 'Why this number' })).toContainText(why);
  }
  await page.keyboard.press('Escape');
  await cell(page, cr('CR 1.1'), answerColumn).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('by cards');
  await expect(page.getByRole('alert')).toHaveText('Choose an answer first.');
  await page.keyboard.press('Escape');
  await undo(page);
  await expect(status(page)).toContainText('0 answered of');
  await expect(capability).toHaveText(/SL-C–/);
  await page.keyboard.press('Escape');
  await expect(overview(page).locator('[data-chosen]')).toBeVisible();
});

test('a whole block is answered with one key, and pasted', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await nameProduct(page);
  await page.keyboard.press('Shift+Control+ArrowDown');
  await page.keyboard.press('m');
  await expect(page.getByRole('row', { name: /^SL-C/ })).toHaveText('SL-C2222422');
  await expect(status(page)).toContainText('0 open of 62 asked for, 62 answered of 84');
  await undo(page);
  await expect(status(page)).toContainText('62 open of 62 asked for, 0 answered of 84');
  await page.keyboard.press('Control+ArrowUp');
  await app.evaluate(({ clipboard }) => clipboard.writeText('met\tcards\nNOT MET\t\nn'));
  await cell(page, cr('CR 1.1'), answerColumn).click();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('cannot stand there')).toBeVisible();
  await expect(status(page)).toContainText('0 answered of');
  await app.evaluate(({ clipboard }) => clipboard.writeText('met\tcards\nNOT MET\t'));
  await page.keyboard.press('Control+v');
  await expect(cell(page, cr('CR 1.1'), 3)).toHaveText('cards');
  await expect(status(page)).toContainText('2 answered of');
});

test('a sheet goes out, comes back filled in, is previewed, taken in and taken back', async ({ folder, launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await nameProduct(page);
  const path = join(folder, 'nortec.xlsx');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Sheet for supplier…' }).click();
  await dialog(page).getByRole('radio', { name: 'Both' }).check({ force: true });
  expect(await barriers(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Write…' }).click();
  await expect(page.getByText('Sheet written to nortec.xlsx.')).toBeVisible();
  const given = { 'CR 1.1': ['満たす', '=二要素\n認証', '取扱説明書 4章'], 'CR 1.3': ['Not met', '', ''] } as const;
  writeFileSync(path, await filledIn(readFileSync(path), given, { answeredBy: '佐藤', answeredOn: '2026/11/20' }));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: 'Take answers…' }).click();
  await expect(dialog(page)).toContainText('Nortec FieldBook 3.1, answered by 佐藤 on 2026-11-20');
  await expect(dialog(page).getByRole('status')).toHaveText('2 new, 0 changed, 0 left empty now, 0 as they were');
  await expect(dialog(page).getByRole('row', { name: /CR 1\.1/ })).toContainText('=二要素');
  expect(await barriers(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Take them in' }).click();
  await expect(status(page)).toContainText('2 answered of');
  await expect(cell(page, cr('CR 1.3'), answerColumn)).toHaveText('Not met');
  await undo(page);
  await expect(status(page)).toContainText('0 answered of');
});

test('a broken sheet shows what is wrong with it and changes nothing', async ({ folder, launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await nameProduct(page);
  const path = join(folder, 'broken.xlsx');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Sheet for supplier…' }).click();
  await dialog(page).getByRole('button', { name: 'Write…' }).click();
  await expect(page.getByText('Sheet written to broken.xlsx.')).toBeVisible();
  writeFileSync(path, await filledIn(readFileSync(path), { 'CR 1.1': ['perhaps', '', ''] }, { answeredOn: 'soon' }));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: 'Take answers…' }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText([
    /“soon” is no day/,
    'Page “Requirements”, cell F3: “perhaps” is no answer. Choose one from the list.',
  ]);
  expect(await barriers(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  writeFileSync(path, 'no workbook');
  await page.getByRole('button', { name: 'Take answers…' }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText(/not an Excel workbook/);
  await page.keyboard.press('Escape');
  await expect(status(page)).toContainText('0 answered of');
});

test('a sheet about another product is taken only after a second look', async ({ folder, launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await nameProduct(page);
  const path = join(folder, 'other.xlsx');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Sheet for supplier…' }).click();
  await dialog(page).getByRole('button', { name: 'Write…' }).click();
  await expect(page.getByText('Sheet written to other.xlsx.')).toBeVisible();
  writeFileSync(path, await filledIn(readFileSync(path), { 'CR 1.1': ['met', '', ''] }, { version: '3.2' }));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: 'Take answers…' }).click();
  const take = dialog(page).getByRole('button', { name: 'Take them in' });
  await expect(take).toBeDisabled();
  await expect(dialog(page)).toContainText('about Nortec FieldBook 3.2, not about Nortec FieldBook 3.1');
  await dialog(page).getByRole('checkbox').check();
  await take.click();
  await expect(status(page)).toContainText('1 answered of');
});

test('overview, filters and empty sheet: nothing serious for axe', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await chooseLaptop(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Not answered' }).check({ force: true });
  await expect(status(page)).toHaveText('3 of 19 components');
  await page.getByRole('searchbox').fill('laptop');
  await expect(status(page)).toHaveText('1 of 19 components');
  await page.getByRole('searchbox').fill('nothing of the kind');
  await expect(page.getByText('No component fits this filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await cell(page, 'HMI (Windows 7) A-HMI', at.open).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Edit SL-C/ }).click();
  expect(await barriers(page)).toEqual([]);
});
