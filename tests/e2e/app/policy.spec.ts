import type { Page } from '@playwright/test';
import { clickMenu } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const main = (page: Page) => page.getByRole('main', { name: 'Risk policy' });

async function open(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Risk policy' }).first().click();
  await expect(main(page).getByRole('heading', { name: 'Risk policy' })).toBeVisible();
}

test('a table is painted by keyboard, and grows with its scales', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await page.getByRole('button', { name: /5 × 5/ }).click();
  await main(page).getByLabel('Kind', { exact: true }).selectOption('table');
  const cell = main(page).getByRole('button', { name: /^Likelihood Rare, consequence Severe/ });
  await cell.focus();
  await page.keyboard.press('4');
  await expect(cell).toHaveAccessibleName('Likelihood Rare, consequence Severe: Critical');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await expect(main(page).getByRole('button', { name: 'Likelihood Rare, consequence Major: Not set' })).toBeFocused();
  await main(page).getByRole('button', { name: 'Add likelihood level' }).click();
  await main(page).getByRole('button', { name: 'Add consequence level' }).click();
  const rows = main(page).getByRole('table', { name: 'Risk matrix' }).getByRole('row');
  await expect(rows).toHaveCount(1 + 6);
  await expect(rows.nth(1).getByRole('cell')).toHaveCount(6);
  expect(await barriers(page, 'main')).toEqual([]);
});

test('texts, authority and overrides are typed, and a wrong number says why', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  await main(page).getByLabel('Accepted by of High', { exact: true }).fill('Plant manager');
  await page.keyboard.press('Enter');
  await main(page).getByLabel('Respond within of High', { exact: true }).fill('30 days');
  await page.keyboard.press('Enter');
  await main(page).getByLabel('From score of High', { exact: true }).fill('many');
  await expect(main(page).getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(main(page).getByRole('alert')).toHaveCount(0);
  await main(page).getByRole('button', { name: 'Add override' }).click();
  await main(page).getByLabel('Reason of O1', { exact: true }).fill('Loss of life');
  await clickEverywhere(page);
  await page.keyboard.press('Control+z');
  await expect(main(page).getByLabel('Reason of O1', { exact: true })).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(main(page).getByLabel('Reason of O1', { exact: true })).toHaveCount(0);
  await expect(main(page).getByLabel('Accepted by of High', { exact: true })).toHaveValue('Plant manager');
});

/** Leaves the field that has the keyboard. */
async function clickEverywhere(page: Page): Promise<void> {
  await main(page).getByRole('heading', { name: 'Risk policy' }).click();
}

test('a method is chosen by what it would give', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  const preview = main(page).getByRole('table', { name: 'What each method would give' });
  await preview.getByTitle('Show why').first().click();
  const why = page.getByRole('region', { name: 'Why this number?' });
  await expect(why).toContainText('SL-T');
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await preview.getByRole('button', { name: 'By risk level' }).click();
  await expect(preview.getByRole('button', { name: 'By risk level' })).toHaveAttribute('aria-pressed', 'true');
  const head = preview.getByRole('columnheader').filter({ hasText: 'By risk level' });
  await main(page).getByRole('combobox', { name: 'Critical', exact: true }).selectOption('4');
  await main(page).getByRole('combobox', { name: 'High', exact: true }).selectOption('');
  await expect(head).toContainText('no SL for the level');
  await main(page).getByRole('combobox', { name: 'High', exact: true }).selectOption('3');
  await main(page).getByRole('combobox', { name: 'Medium', exact: true }).selectOption('2');
  await expect(head).not.toContainText('no SL for the level');
  await expect(head).toContainText('14 of 14 scenarios');
});

test('what is changed after signing shows with every scenario that it re-rates, and is taken back or signed', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  await main(page).getByLabel('Name of who signs').fill('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(main(page).getByText('Signed by Ana Ruiz')).toBeVisible();
  await expect(main(page).getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible();

  await main(page).getByLabel('Tolerable of Medium', { exact: true }).click();
  const breach = main(page).getByRole('region', { name: 'Changed after signing' });
  await expect(breach.getByText('These parts differ from what was signed: risk levels.')).toBeVisible();
  const listed = await breach.getByRole('rowheader').allInnerTexts();
  expect(listed.length).toBeGreaterThan(0);
  await expect(breach.getByText(`${listed.length} scenario`)).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Findings' }).getByText(/^The risk criteria are not those that Ana Ruiz signed/),
  ).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);

  await breach.getByTitle('Show why').first().click();
  await expect(page.getByRole('region', { name: 'Why this number?' })).toContainText('likelihood');
  await page.keyboard.press('Escape');
  await breach.getByRole('button', { name: 'Go back to the signed criteria' }).click();
  await expect(breach).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await breach.getByRole('button', { name: 'Sign again as they are now' }).click();
  await expect(breach).toHaveCount(0);
  await expect(main(page).getByText('Signed by Ana Ruiz')).toBeVisible();
});

test('the screen speaks Japanese', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await clickMenu(app, 'language.ja');
  await page.getByRole('navigation').getByRole('button', { name: 'リスク方針' }).first().click();
  await page.getByLabel('署名者の氏名').fill('佐藤');
  await page.getByRole('button', { name: '基準に署名' }).click();
  await expect(page.getByText('佐藤が署名しました')).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);
});
