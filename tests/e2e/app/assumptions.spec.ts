import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Assumptions' });
const hanging = (page: Page) => page.getByRole('region', { name: 'What hangs on AS-1' });
const row = (page: Page, name: string) =>
  hanging(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

async function openAssumptions(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Assumptions' }).click();
  await expect(grid(page)).toBeVisible();
}

test('an assumption is supposed to fall: what moves is shown and nothing changes; committed, it is one step', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await openAssumptions(page);
  await grid(page).focus();
  await expect(row(page, 'R-02')).toBeVisible();
  const risk = row(page, 'R-02').getByRole('cell').nth(2);
  const before = (await risk.textContent()) ?? '';
  await page.getByRole('button', { name: 'What if it fell?' }).click();
  await expect(hanging(page).getByRole('status')).toContainText('1 scenarios');
  await expect(risk).toContainText('→');
  await expect(page.getByRole('button', { name: /^Undo/ }).first()).toBeDisabled();
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(risk).toHaveText(before);
  await page.getByRole('button', { name: 'What if it fell?' }).click();
  await page.getByRole('button', { name: 'Commit: it does not hold' }).click();
  await expect(grid(page).getByText('Does not hold')).toBeVisible();
  await expect(risk).not.toHaveText(before);
  await risk.getByRole('button').click();
  await expect(page.getByRole('complementary')).toContainText('AS-1 does not hold');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(risk).toHaveText(before);
  await expect(grid(page).getByText('Open')).toBeVisible();
});

test('assumptions are written and settled by keyboard alone, and a scenario is made to lean on one', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await openAssumptions(page);
  await page.getByRole('button', { name: 'Add assumption', exact: true }).click();
  await page.keyboard.type('The trip is independent');
  await page.keyboard.press('Tab');
  await page.keyboard.press('d');
  await page.keyboard.press('ArrowLeft');
  await expect(grid(page).getByRole('row').last()).toContainText('Does not hold');
  const region = page.getByRole('region', { name: 'What hangs on AS-2' });
  await expect(region).toContainText('No scenario leans on it yet');
  await region.getByRole('combobox', { name: /Let a scenario/ }).fill('R-04');
  await page.keyboard.press('Enter');
  await region.getByLabel('Consequence +, R-04').selectOption('+1');
  await page.getByRole('navigation').getByRole('button', { name: 'Scenario register' }).click();
  await expect(page.getByRole('grid', { name: 'Scenario register' })).toContainText('AS-2 does not hold');
});

for (const locale of ['en', 'ja'] as const)
  test(`the assumptions are no barrier, in ${locale}`, async ({ launch }) => {
    const { page } = await launch({ args: ['--sample'] });
    await page.evaluate((to) => window.iec.invoke('settings:set', { locale: to }), locale);
    await page
      .getByRole('navigation')
      .getByRole('button', { name: locale === 'en' ? 'Assumptions' : '前提条件' })
      .click();
    await page.getByRole('grid').focus();
    await page.getByRole('button', { name: locale === 'en' ? 'What if it fell?' : '成り立たなければ?' }).click();
    await expect(page.getByRole('status').first()).toBeVisible();
    expect(await barriers(page, 'main')).toEqual([]);
  });
