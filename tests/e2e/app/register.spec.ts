import { barriers } from '#tests/e2e/support/barriers.ts';
import { cell, copied, copy, expectCell, goTo, grid, openRegister, row, at } from '#tests/e2e/support/register.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

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
  expect(await barriers(page, 'main')).toEqual([]);
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
  expect(await barriers(page, 'main')).toEqual([]);
  await card('R-04').getByLabel('Reason').focus();
  await page.keyboard.press('Escape');
  await expect(card('R-04')).toHaveCount(0);
  await expect(cell(page, 'R-04', at.likelihood).locator('input:not([aria-hidden])')).toBeFocused();
});

test('of a block of rows the scenarios are edited together, and the card is that of the row in which one stands', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await openRegister(page);
  await goTo(page, 'R-02', at.name);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByRole('heading', { name: '3 selected' })).toBeVisible();
  await inspector.getByRole('textbox', { name: 'Vulnerability' }).fill('Flat network');
  await page.keyboard.press('Control+Enter');
  await goTo(page, 'R-02', at.name);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Alt+Enter');
  const card = page.getByRole('region', { name: 'Scenario card of R-03' });
  await expect(card.getByLabel('What makes it possible')).toHaveValue('Flat network');
});
