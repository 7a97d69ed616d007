import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/support/launch.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Scenario register' });
const row = (page: Page, id: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: id }) });
const cell = (page: Page, id: string, column: number) => row(page, id).locator(`[aria-colindex="${column}"]`);
const copy = (app: ElectronApplication, text: string) =>
  app.evaluate(({ clipboard }, put) => clipboard.writeText(put), text);
const copied = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());

/** Places of the columns of the sample, whose policy has one category that nobody uses. */
const at = { name: 2, subject: 3, likelihood: 4, consequence: 5, risk: 6, treat: 7 } as const;

/** What a cell says, whether it is chosen or not. */
async function expectCell(page: Page, id: string, column: number, text: string): Promise<void> {
  const field = cell(page, id, column).locator('input:not([aria-hidden])');
  if ((await field.count()) > 0) await expect(field).toHaveValue(text);
  else await expect(cell(page, id, column)).toHaveText(text);
}

async function goTo(page: Page, id: string, column: number): Promise<void> {
  await cell(page, id, column).click();
  await expect(cell(page, id, column)).toHaveAttribute('aria-selected', 'true');
}

async function openRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Scenario register' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(cell(page, 'R-04', at.risk)).toHaveText('High15');
}

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a likelihood is typed, the risk follows, and undo takes it back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await goTo(page, 'R-04', at.likelihood);
  await page.keyboard.press('5');
  await expectCell(page, 'R-04', at.likelihood, '5 Almost certain');
  await expect(cell(page, 'R-04', at.risk)).toHaveText('Critical25');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'R-04', at.risk)).toHaveText('High15');
  await page.keyboard.press('Delete');
  await expect(cell(page, 'R-04', at.risk)).toHaveText('–');
  await expect(cell(page, 'R-04', at.risk).locator('[title]')).toHaveAttribute(
    'title',
    'Not known: the likelihood is not rated',
  );
});

test('everything is done by keyboard alone', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await grid(page).focus();
  await expect(cell(page, 'R-01', at.name).locator('input')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 'R-15', at.name).locator('input')).toBeFocused();
  await page.keyboard.type('Pump stopped from the office');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Process C');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectCell(page, 'R-15', at.subject, 'Process Control');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('4');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('maj');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'R-15', at.risk)).toHaveText('Critical16');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByText('R-15').first()).toBeVisible();
  await page.keyboard.press('Control+Delete');
  await expect(row(page, 'R-15')).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
});

test('a block is pasted as one step, and one wrong cell refuses all of it', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await goTo(page, 'R-01', at.likelihood);
  await copy(app, '1\tNegligible\n2 Unlikely\t2');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'R-01', at.risk)).toHaveText('Low1');
  await expect(cell(page, 'R-02', at.risk)).toHaveText('Low4');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  expect(await copied(app)).toBe('1 Rare\t1 Negligible\n2 Unlikely\t2 Minor');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'R-01', at.risk)).toHaveText('Critical16');
  await expect(cell(page, 'R-02', at.risk)).toHaveText('High12');
  await copy(app, '1\n2\nbanana');
  await goTo(page, 'R-01', at.likelihood);
  await page.keyboard.press('Control+v');
  await expect(
    page.getByRole('status').filter({ hasText: 'Likelihood, R-03: “banana” cannot stand there' }),
  ).toBeVisible();
  await expect(cell(page, 'R-01', at.risk)).toHaveText('Critical16');
});

test('the matrix and the words narrow the rows down, and titles sort them', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  const count = grid(page).getByRole('row');
  await page.getByRole('button', { name: 'Likelihood Likely, consequence Major, Critical: 5' }).click();
  await expect(count).toHaveCount(6);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('searchbox', { name: 'Filter by any word' }).fill('chlorine');
  await expect(count).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all' }).click();
  await grid(page).getByRole('button', { name: 'Unmitigated risk' }).click();
  await expect(grid(page).getByRole('columnheader', { name: 'Unmitigated risk' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(grid(page).getByRole('rowheader').first()).toHaveText('R-09');
});

test('an empty register says what belongs in it and how to begin', async ({ launch }) => {
  const { page } = await launch();
  await page.getByLabel('Name of the plant').fill('Empty plant');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Scenario register' }).click();
  await expect(page.getByRole('heading', { name: 'No threat scenario yet' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Add scenario' }).click();
  await expect(cell(page, 'R-01', at.name).locator('input')).toBeFocused();
  await page.keyboard.type('First thought');
  await page.keyboard.press('Enter');
  await expectCell(page, 'R-01', at.name, 'First thought');
});

test('the top of a block is filled down in one step, and a single cell takes the one above', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await goTo(page, 'R-01', at.likelihood);
  await page.keyboard.press('1');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  for (const id of ['R-01', 'R-02', 'R-03']) await expectCell(page, id, at.likelihood, '1 Rare');
  await page.keyboard.press('Control+z');
  await expectCell(page, 'R-03', at.likelihood, '4 Likely');
  await expectCell(page, 'R-01', at.likelihood, '1 Rare');
  await goTo(page, 'R-02', at.likelihood);
  await page.keyboard.press('Control+d');
  await expectCell(page, 'R-02', at.likelihood, '1 Rare');
});

test('the card shows one scenario whole, walks along the rows and leads back to the cell', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await goTo(page, 'R-04', at.likelihood);
  await page.keyboard.press('Alt+Enter');
  const card = (id: string) => page.getByRole('region', { name: `Scenario card of ${id}` });
  await expect(card('R-04').getByLabel('Scenario', { exact: true })).toBeFocused();
  await expect(cell(page, 'R-04', at.likelihood)).toBeInViewport({ ratio: 1 });
  await card('R-04').getByLabel('Decided by').fill('Y. Sato');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card('R-05').getByLabel('Decided by')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(card('R-04').getByLabel('Decided by')).toHaveValue('Y. Sato');
  await expect(card('R-04').getByLabel('Decided on')).toHaveValue(/^\d{4}-\d{2}-\d{2}T/);
  await page.keyboard.press('Alt+ArrowDown');
  await card('R-05').getByLabel('Reason').fill('Seen twice');
  await page.keyboard.press('Control+Enter');
  await expect(card('R-05').getByLabel('Decided by')).toHaveValue('Y. Sato');
  await card('R-05').getByLabel('Decided by').fill('T. Abe');
  await page.keyboard.press('Enter');
  await expect(card('R-05').getByLabel('Decided by')).toHaveValue('T. Abe');
  await page.keyboard.press('Alt+ArrowUp');
  const enabled = card('R-04').getByRole('group', { name: 'Enabled: what it makes possible next' });
  await enabled.getByRole('combobox').first().fill('5');
  await page.keyboard.press('Tab');
  await expect(enabled.getByRole('combobox').first()).toHaveValue('5 Severe');
  await expect(cell(page, 'R-04', at.risk)).toHaveText('High15');
  await card('R-04').getByLabel('Likelihood', { exact: true }).fill('5');
  await page.keyboard.press('Tab');
  await expect(card('R-04').getByRole('button', { name: /^Unmitigated/ })).toHaveText(/Critical\s*25/);
  await card('R-04')
    .getByRole('button', { name: /^Unmitigated/ })
    .click();
  await expect(page.getByRole('complementary').getByText('R-04').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await card('R-04').getByLabel('Reason').focus();
  await page.keyboard.press('Escape');
  await expect(card('R-04')).toHaveCount(0);
  await expect(cell(page, 'R-04', at.likelihood).locator('input:not([aria-hidden])')).toBeFocused();
});

const head = (page: Page, name: RegExp) => grid(page).getByRole('button', { name });
const chosenField = (page: Page, id: string, column: number) =>
  cell(page, id, column).locator('input:not([aria-hidden])');

test('groups are folded by keyboard and mouse, and what is done to rows passes over their heads', async ({
  launch,
}) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await page.getByLabel('Group by').selectOption('risk');
  await expect(head(page, /^Critical/)).toHaveText(/^Critical5 scenariosworst.*Critical$/);
  await expect(head(page, /^High/)).toHaveText(/6 scenarios/);
  await head(page, /^Critical/).click();
  await expect(head(page, /^Critical/)).toHaveAttribute('aria-expanded', 'false');
  await expect(row(page, 'R-01')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(row(page, 'R-01')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(row(page, 'R-01')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(head(page, /^Critical/)).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  const ids = await grid(page).getByRole('rowheader').allTextContents();
  const [, , , , last, next] = ids as [string, string, string, string, string, string];
  await goTo(page, last, at.likelihood);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expectCell(page, next, at.likelihood, '4 Likely');
  await page.keyboard.press('Control+z');
  await expectCell(page, next, at.likelihood, '3 Possible');

  await copy(app, '1\n2');
  await goTo(page, last, at.likelihood);
  await page.keyboard.press('Control+v');
  await expectCell(page, last, at.likelihood, '1 Rare');
  await expectCell(page, next, at.likelihood, '2 Unlikely');
  await expect(grid(page).getByRole('rowheader')).toHaveText(ids);
  await page.keyboard.press('Control+z');
  await expectCell(page, next, at.likelihood, '3 Possible');

  await goTo(page, last, at.name);
  await page.keyboard.type('Words');
  await page.keyboard.press('Enter');
  await expect(chosenField(page, next, at.name)).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fold all groups' }).click();
  await expect(grid(page).getByRole('rowheader')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Filter by any word' }).fill('chlorine');
  await page.getByRole('button', { name: 'Unfold all groups' }).click();
  await expect(grid(page).getByRole('rowheader')).toHaveCount(2);
});

test('a way of looking is kept under a name, survives a restart, is renamed and deleted', async ({ launch }) => {
  const first = await launch({ args: ['--sample'] });
  await openRegister(first.page);
  const views = (page: Page) => page.getByRole('button', { name: /^View: / });
  await expect(views(first.page)).toHaveText('View: All scenarios');
  await first.page.getByRole('button', { name: 'Filter', exact: true }).click();
  await first.page.getByLabel('Column', { exact: true }).selectOption('Likelihood');
  await first.page.getByRole('checkbox', { name: /^3 Possible/ }).check();
  await first.page.keyboard.press('Escape');
  await first.page.getByRole('button', { name: 'Choose columns' }).click();
  await first.page.getByRole('checkbox', { name: 'SL-T' }).uncheck();
  await first.page.keyboard.press('Escape');
  await first.page.getByLabel('Group by').selectOption('zone');
  const shown = await grid(first.page).getByRole('rowheader').allTextContents();
  await views(first.page).click();
  await first.page.getByLabel('Name for what is shown now').fill('For Monday');
  await first.page.keyboard.press('Enter');
  await expect(views(first.page)).toHaveText('View: For Monday');
  await first.app.close();

  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await expect(grid(page).getByRole('rowheader')).toHaveCount(14);
  await views(page).click();
  await page.getByRole('button', { name: 'For Monday', exact: true }).click();
  await expect(grid(page).getByRole('rowheader')).toHaveText(shown);
  await expect(grid(page).getByRole('columnheader', { name: 'SL-T' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Likelihood: 3 Possible\. Remove/ })).toBeVisible();
  await views(page).click();
  await page.getByRole('button', { name: 'Rename the view For Monday' }).click();
  await page.getByLabel('New name of the view').fill('For Tuesday');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'For Tuesday', exact: true }).click();
  await expect(views(page)).toHaveText('View: For Tuesday');
  await views(page).click();
  await page.getByRole('button', { name: 'Delete the view For Tuesday' }).click();
  await expect(page.getByRole('button', { name: 'For Tuesday', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'All scenarios', exact: true }).click();
  await expect(grid(page).getByRole('rowheader')).toHaveCount(14);
  await expect(grid(page).getByRole('columnheader', { name: 'SL-T' })).toHaveCount(1);
});

test('many rows are pasted at once: scenarios are made for them, and one step takes all back', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  const rows = Array.from(
    { length: 1500 },
    (_, index) => `Pasted ${index + 1}\tProcess Control\t${1 + (index % 5)}\t4`,
  );
  await copy(app, rows.join('\n'));
  await goTo(page, 'R-14', at.name);
  await page.keyboard.press('Control+v');
  await expect(page.getByText('1513 scenarios')).toBeVisible();
  await expectCell(page, 'R-14', at.name, 'Pasted 1');
  await page.keyboard.press('Control+End');
  await expectCell(page, 'R-1513', at.name, 'Pasted 1500');
  await expect(cell(page, 'R-1513', at.risk)).toHaveText('Critical20');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('14 scenarios', { exact: true })).toBeVisible();
  await expect(row(page, 'R-1513')).toHaveCount(0);
});

test('the register speaks Japanese, with its views, filters and help, and shuts nobody out', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await page.evaluate(() => window.iec.invoke('settings:set', { locale: 'ja' }));
  await page.getByLabel('グループ化').selectOption('technique');
  await expect(page.getByRole('grid', { name: 'シナリオ台帳' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'シナリオ台帳について' }).click();
  await expect(page.getByText(/左矢印は折りたたみ/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'ビュー: 未保存' }).click();
  await page.getByRole('button', { name: '許容できないもの' }).click();
  await expect(page.getByRole('button', { name: 'ビュー: 許容できないもの' })).toBeVisible();
});
