import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'SL-T board' });
const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'SL-T board' }).click();
  await expect(row(page, 'OT DMZ')).toBeVisible();
}

test('an SL-T is assigned by digits and given back by Delete, and says why', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openBoard(page);
  await expect(page.getByText('prescribes no method')).toBeVisible();
  const iac = row(page, 'OT DMZ').locator('[aria-colindex="3"]');
  const before = await iac.locator('[title]').first().getAttribute('title');
  await row(page, 'OT DMZ').locator('[aria-colindex="3"]').click();
  await page.keyboard.press('0');
  await row(page, 'Site Operations').getByRole('rowheader').click();
  await expect(iac.locator('[title]').first()).toHaveAttribute('title', /IAC: assigned 0, computed \d/);
  await page.keyboard.press('?');
  await expect(page.getByRole('complementary')).toContainText('Computed from the scenarios it would be');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'OT DMZ').getByRole('rowheader')).toBeVisible();
  await row(page, 'Site Operations').getByRole('rowheader').click();
  await expect(iac.locator('[title]').first()).toHaveAttribute('title', before ?? '');
});

for (const locale of ['en', 'ja'] as const)
  test(`the SL-T board is no barrier, in ${locale}`, async ({ launch }) => {
    const { page } = await launch({ args: ['--sample'] });
    await page.evaluate((to) => window.iec.invoke('settings:set', { locale: to }), locale);
    await page
      .getByRole('navigation')
      .getByRole('button', { name: locale === 'en' ? 'SL-T board' : 'SL-Tボード' })
      .click();
    await page.getByRole('grid').focus();
    expect(await barriers(page, 'main')).toEqual([]);
  });

test('an explanation is copied as text and as a list for a report', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await openBoard(page);
  await row(page, 'OT DMZ').getByRole('rowheader').click();
  await page.keyboard.press('?');
  await page.getByRole('complementary').getByRole('button', { name: 'Copy as text' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('SL-T (3,3,3,2,3,3,2) was assigned');
  expect(await app.evaluate(({ clipboard }) => clipboard.has('text/html'))).toBe(true);
});
