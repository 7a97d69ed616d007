import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const main = (page: Page) => page.getByRole('main');
const standing = (page: Page) => main(page).getByRole('status');
const place = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true });
const badge = (page: Page, name: RegExp) => page.getByRole('contentinfo').getByRole('button', { name });

/** Renames the plant in the inspector, which is an edit of what is approved. */
async function changeOwner(page: Page, owner: string): Promise<void> {
  await page.keyboard.press('Escape');
  const field = page.getByRole('complementary').getByRole('textbox', { name: 'Asset owner', exact: true });
  await field.fill(owner);
  await field.press('Enter');
}

test('a plant is approved with a key, turns stale with an edit, and is fresh again when that is undone', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await place(page, 'Approval').click();
  await expect(standing(page)).toContainText('Not approved yet');
  await main(page).getByLabel('Your name').fill('Ana Ito');
  await main(page).getByLabel('Role').fill('Asset owner');
  await main(page)
    .getByLabel(/Also sign with this machine/)
    .check();
  await main(page).getByRole('button', { name: 'Approve and freeze' }).click();
  await expect(main(page).getByRole('alert')).toContainText('say why');
  await main(page).getByLabel('Why approve with open findings').fill('Accepted until the outage in May');
  await main(page).getByRole('button', { name: 'Approve and freeze' }).click();
  await expect(standing(page)).toContainText('the plant is what was signed');
  await expect(main(page).getByText('key signature valid')).toBeVisible();
  await expect(main(page).getByText('The digest is that of the state in the audit trail.')).toBeVisible();
  await expect(badge(page, /Approved/)).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);

  await changeOwner(page, 'Another owner');
  await expect(standing(page)).toContainText('The approval is stale');
  await expect(badge(page, /Approval stale/)).toBeVisible();
  await expect(main(page).locator('ins')).toHaveText('Another owner');
  await page.keyboard.press('Control+z');
  await expect(standing(page)).toContainText('the plant is what was signed');
});

test('the history is compared, and one point of it restored in one step', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  for (const owner of ['First', 'Second', 'Third']) await changeOwner(page, owner);
  await place(page, 'History').click();
  const lines = main(page).getByRole('listbox', { name: 'Lines, newest first' }).getByRole('option');
  await expect(lines).toHaveCount(4);
  await lines.nth(2).click();
  await expect(main(page).locator('ins')).toHaveText('First');
  await main(page).getByRole('radio', { name: 'From then until now' }).check();
  await expect(main(page).locator('ins')).toHaveText('Third');
  await expect(main(page).locator('del')).toHaveText('First');
  await main(page)
    .getByRole('button', { name: /Restore this state/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  const owner = page.getByRole('complementary').getByRole('textbox', { name: 'Asset owner', exact: true });
  await expect(owner).toHaveValue('First');
  await expect(lines).toHaveCount(5);
  expect(await barriers(page, 'main')).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(owner).toHaveValue('Third');
});
