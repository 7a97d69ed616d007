import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { at, cell, copy, expectCell, goTo, grid, openRegister, row } from '#tests/e2e/support/register.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

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
  expect(await barriers(page, 'main')).toEqual([]);
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
  await expect(grid(first.page).getByRole('button', { expanded: true }).first()).toBeVisible();
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
  await expect(cell(page, 'R-1513', at.risk)).toHaveCount(0);
  await grid(page).getByRole('columnheader', { name: 'Unmitigated risk' }).scrollIntoViewIfNeeded();
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
  expect(await barriers(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'シナリオ台帳について' }).click();
  await expect(page.getByText(/左矢印は折りたたみ/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'ビュー: 未保存' }).click();
  await page.getByRole('button', { name: '許容できないもの' }).click();
  await expect(page.getByRole('button', { name: 'ビュー: 許容できないもの' })).toBeVisible();
});
