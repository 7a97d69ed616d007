import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

/** Each report with its first heading and something of the plant that it must tell, in English and in Japanese. */
const reports = [
  ['Management summary', 'Worst risks', '最も重いリスク'],
  ['Zone and conduit register', 'This document', '本書について'],
  ['Scenario register', 'This document', '本書について'],
  ['Cyber security requirements specification', 'This document', '本書について'],
  ['Requirements and gaps', 'This document', '本書について'],
  ['Countermeasure plan', 'This document', '本書について'],
  ['Workshop minutes', 'This document', '本書について'],
  ['Approval page', 'What is approved', '承認の対象'],
] as const;

const main = (page: Page) => page.getByRole('main', { name: 'Reports' });
const kind = (page: Page, name: string) => main(page).getByRole('radio', { name: new RegExp(`^${name}`) });
const paper = (page: Page) => main(page).getByRole('article');

async function open(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Reports', exact: true }).click();
  await expect(paper(page)).toBeVisible();
}

test('each report is read in either language and in both, with the notices of every paper', async ({ launch }) => {
  test.slow();
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  for (const [name, english, japanese] of reports) {
    await kind(page, name).check();
    await main(page).getByRole('radio', { name: 'English', exact: true }).check();
    await expect(paper(page).getByRole('heading', { name: english }).first()).toBeVisible();
    await expect(paper(page).getByText('Nobody has approved this assessment yet (ZCR 7.1).')).toBeVisible();
    expect(await barriers(page, 'main'), name).toEqual([]);
    await main(page).getByRole('radio', { name: '日本語' }).check();
    await expect(paper(page).getByRole('heading', { name: japanese }).first()).toBeVisible();
    await main(page).getByRole('radio', { name: 'Both' }).check();
    await expect(
      paper(page)
        .getByRole('heading', { name: `${english} / ${japanese}` })
        .first(),
    ).toBeVisible();
  }
});

test('a part is found by its name, and the notices stand above it', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  await kind(page, 'Scenario register').check();
  const part = main(page).getByRole('combobox', { name: 'Part' });
  await part.fill('R-03');
  await page.getByRole('option', { name: /R-03/ }).click();
  await expect(paper(page).getByRole('heading', { name: 'R-03 Shared vendor VPN credential misused' })).toBeVisible();
  await expect(paper(page).getByRole('rowheader', { name: 'Unmitigated' })).toBeVisible();
  await expect(main(page).getByText('The risk criteria are not signed (ZCR 4.1).')).toBeVisible();
  await main(page).getByRole('button', { name: /R-04/ }).click();
  await expect(part).toHaveValue(/R-04/);
});

test('the keyboard chooses report, language and part', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  await kind(page, 'Management summary').focus();
  await page.keyboard.press('ArrowDown');
  await expect(kind(page, 'Zone and conduit register')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(main(page).getByRole('radio', { name: 'English', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(paper(page).getByRole('heading', { name: '本書について' })).toBeVisible();
  await main(page).getByRole('combobox', { name: 'Part' }).focus();
  await page.keyboard.type('OT DMZ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(paper(page).getByRole('heading', { name: 'OT DMZ' })).toBeVisible();
});

test('the version for a vendor holds its zone and names nothing of the others', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await open(page);
  await kind(page, 'Zone and conduit register').check();
  await main(page).getByRole('combobox', { name: 'For' }).selectOption({ label: 'OT DMZ' });
  await expect(paper(page).getByText('Version for a vendor: it holds OT DMZ and its conduits only.')).toBeVisible();
  await main(page).getByRole('button', { name: '1 Zones' }).click();
  const rows = paper(page).getByRole('region', { name: 'Zones' }).getByRole('rowheader');
  await expect(rows).toHaveText(['OT DMZ']);
  await kind(page, 'Scenario register').check();
  await expect(main(page).getByRole('combobox', { name: 'For' })).toBeHidden();
});
