import type { Page } from '@playwright/test';
import { clickMenu } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).last().click();

test('the loss of every function is rated by digits, and the initial risk follows', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await goTo(page, 'Initial risk');
  const main = page.getByRole('main', { name: 'Initial risk' });
  const ratings = main.getByRole('combobox', { name: /worst consequence of losing/ });
  const count = await ratings.count();
  expect(count).toBeGreaterThan(0);
  for (let at = 0; at < count; at++) {
    await ratings.nth(at).focus();
    await page.keyboard.press('5');
  }
  await expect(main.getByText('Critical')).toHaveCount(count);
  await ratings.first().focus();
  await page.keyboard.press('1');
  await expect(main.getByText('Critical')).toHaveCount(count - 1);
  await page.keyboard.press('Delete');
  await expect(ratings.first()).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(ratings.first()).not.toHaveValue('');
  await main.getByRole('button', { name: 'Critical' }).first().press('Enter');
  await expect(page.getByRole('region', { name: 'Why this number' })).toContainText('counts no countermeasure');
  await page.keyboard.press('Escape');
  await expect(main.getByRole('button', { name: 'Critical' }).first()).toBeFocused();
  await main.getByRole('button', { name: 'Add essential function' }).click();
  await expect(ratings).toHaveCount(count + 1);
  expect(await barriers(page, 'main')).toEqual([]);
});

test('outcomes are recorded one by one and many at once, with who decided', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await goTo(page, 'Comparison');
  const main = page.getByRole('main', { name: 'Comparison' });
  const outcomes = main.getByRole('combobox', { name: /^Outcome for/ });
  const count = await outcomes.count();
  expect(count).toBeGreaterThan(1);
  await main.getByLabel('Who decides').fill('Ana Ruiz');
  await outcomes.first().selectOption('tolerable');
  await expect(main.getByText('Ana Ruiz')).toHaveCount(1);
  await main.getByRole('textbox', { name: /^Reason for/ }).fill('Nothing depends on it');
  await page.keyboard.press('Control+Enter');
  await main.getByRole('button', { name: 'Decide the rest as the policy says' }).click();
  await expect(main.getByText('Ana Ruiz')).toHaveCount(count);
  await expect(outcomes.first()).toHaveValue('tolerable');
  await main.getByLabel('Choose all').check();
  await main.getByRole('button', { name: 'Detailed assessment' }).click();
  await expect(outcomes.first()).toHaveValue('detailed');
  await page.keyboard.press('Control+z');
  await expect(outcomes.first()).toHaveValue('tolerable');
  await expect(main.getByRole('textbox', { name: /^Reason for/ }).first()).toHaveValue('Nothing depends on it');
  expect(await barriers(page, 'main')).toEqual([]);
});

test('of many thousand zones and conduits only those in sight are drawn, and what is typed stays', async ({
  launch,
}) => {
  test.setTimeout(150_000);
  const { page } = await launch({ args: ['--bench-plant', '1000x100x5000'] });
  await expect(page.getByText('Zones 1,000', { exact: true })).toBeVisible({ timeout: 60_000 });
  await goTo(page, 'Comparison');
  const main = page.getByRole('main', { name: 'Comparison' });
  const table = main.getByRole('table', { name: 'Comparison' });
  const rows = table.locator('tbody tr[aria-rowindex]');
  const all = Number(await table.getAttribute('aria-rowcount')) - 1;
  expect(all).toBeGreaterThan(5_000);
  expect(await rows.count()).toBeLessThan(80);
  await rows.first().getByRole('combobox').selectOption('tolerable');
  const reason = table.getByRole('textbox', { name: /^Reason for/ });
  await reason.fill('Half a sen');
  const scroller = table.locator('..');
  const last = table.locator(`tr[aria-rowindex="${all + 1}"]`);
  await expect(async () => {
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await rows.count()).toBeLessThan(80);
  await expect(reason).toBeFocused();
  await page.keyboard.type('tence');
  await page.keyboard.press('Control+Enter');
  await expect(rows.first().getByRole('combobox')).toHaveValue('tolerable');
  await expect(reason.first()).toHaveValue('Half a sentence');
});

test('both screens speak Japanese', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await clickMenu(app, 'language.ja');
  await goTo(page, 'リスクの比較');
  await expect(page.getByRole('main').getByRole('columnheader', { name: '初期リスク' })).toBeVisible();
  await goTo(page, '初期リスク');
  await expect(page.getByRole('main').getByRole('button', { name: '必須機能を追加' })).toBeVisible();
});
