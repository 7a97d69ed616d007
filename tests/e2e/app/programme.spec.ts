import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { asset, typeName, zone } from '#tests/e2e/support/canvas.ts';
import { answerOpenDialog } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { aCsaf } from '#tests/support/csaf.ts';

const main = (page: Page) => page.getByRole('main');
const rows = (page: Page, grid: string) =>
  main(page)
    .getByRole('grid', { name: grid, exact: true })
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });

async function openTab(page: Page, tab: string): Promise<void> {
  await page.locator('button[data-place=programme]').click();
  await main(page).getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
}

/** Types texts into a row from the chosen cell on; an empty text leaves a cell as it is. */
async function typeRow(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (text !== '') await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

test('says where the owner and a provider stand with the programme, each edit one undo step', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openTab(page, 'Programme');
  const grid = main(page).getByRole('grid', { name: 'Owner, 2-1' });
  await grid.getByRole('gridcell', { name: 'Not assessed', exact: true }).first().click();
  await typeRow(page, 'Partly', '2', 'Ana Ito', 'DOC-7');
  await expect(grid).toContainText('Partly met');
  await expect(grid).toContainText('2 Managed');
  await expect(grid).toContainText('DOC-7');
  await expect(grid).toContainText('lowest maturity 2');
  await page.keyboard.press('Control+z');
  await expect(grid).not.toContainText('DOC-7');
  await expect(grid).toContainText('Ana Ito');
  expect(await barriers(page, 'main')).toEqual([]);

  await main(page).getByRole('radio', { name: 'Service provider, 2-4' }).check();
  await expect(main(page)).toContainText('No service provider yet');
  await main(page).getByLabel('Name of a provider').fill('Ajax Integrators');
  await page.keyboard.press('Enter');
  const provider = main(page).getByRole('grid', { name: 'Service provider, 2-4' });
  await provider.getByRole('gridcell', { name: 'Not assessed', exact: true }).first().click();
  await typeRow(page, 'Met');
  await expect(main(page).getByRole('status')).toContainText('1 of 123 met');
  await openTab(page, 'Actions');
  await expect(rows(page, 'Actions').filter({ hasText: 'No evidence' })).toContainText(['SP.01.01']);
});

test('an incident asks after the likelihood of its scenarios and changes none; the answer takes it off', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await openTab(page, 'Incidents');
  await expect(main(page)).toContainText('Write down what happened');
  await button(page, 'Add an incident').click();
  await typeRow(page, 'Worm at a sister site', '2026-10-02', 'Came by a laptop', 'R-01; R-02');
  await expect(rows(page, 'Incidents')).toContainText(['R-02']);
  expect(await barriers(page, 'main')).toEqual([]);
  await openTab(page, 'Actions');
  const asked = rows(page, 'Actions').filter({ hasText: 'Incident asks' });
  await expect(asked).toHaveCount(2);
  await asked.first().getByRole('gridcell').nth(1).click();
  await button(page, 'Likelihood is still right').click();
  await expect(asked).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(asked).toHaveCount(2);
  await asked.first().getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Scenario register' })).toBeVisible();
});

test('a finding of an audit becomes an action, which is done; a review is planned', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openTab(page, 'Audits');
  await button(page, 'Add an audit').click();
  await typeRow(page, 'Yearly audit', 'Third', 'Notified Body');
  await button(page, 'Add a finding').click();
  await typeRow(page, 'Accounts are shared', 'Major', 'SR 1.1');
  await expect(rows(page, 'Findings')).toContainText(['SR 1.1']);
  expect(await barriers(page, 'main')).toEqual([]);
  await openTab(page, 'Actions');
  await rows(page, 'Actions').filter({ hasText: 'Accounts are shared' }).getByRole('gridcell').nth(1).click();
  await button(page, 'Make an action of it').click();
  const made = rows(page, 'Actions').filter({ hasText: 'Finding AU-1/F-1' });
  await expect(made).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await typeRow(page, 'Ana Ito', 'Done');
  await expect(made).toHaveCount(0);
  await main(page).getByRole('radio', { name: 'Done or dropped' }).check();
  await expect(made).toContainText(['Ana Ito']);
  await expect(made).toContainText(['Accounts are shared']);

  await openTab(page, 'Reviews');
  await button(page, 'Add a review').click();
  await typeRow(page, 'After the outage', '2026-01-31');
  await openTab(page, 'Actions');
  await main(page).getByRole('radio', { name: 'Late' }).check();
  await expect(rows(page, 'Actions')).toContainText(['After the outage']);
  await openTab(page, 'Policies and training');
  await button(page, 'Add a policy or training').click();
  await typeRow(page, 'Phishing drill', 'Training');
  await expect(rows(page, 'Policies and training')).toContainText(['Training']);
  await page.keyboard.press('Control+Delete');
  await expect(main(page)).toContainText('No policies or trainings yet');
  expect(await barriers(page, 'main')).toEqual([]);
});

test('takes advisories in after a look at them, in one step, and once only; in Japanese too', async ({
  launch,
}, info) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await openTab(page, 'Vulnerabilities');
  const picker = main(page).getByRole('combobox', { name: 'Add to asset…' });
  await picker.fill('4G router');
  await page.keyboard.press('Enter');
  await typeRow(page, 'CVE-2024-1111', '7.5');
  await expect(rows(page, 'Vulnerabilities').filter({ hasText: 'CVE-2024-1111' })).toContainText('7.5');
  await page.locator('button[data-place=canvas]').click();
  await zone(page, 'OT DMZ').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('a');
  await typeName(page, 'Historian');
  await page.keyboard.press('Enter');
  await asset(page, 'Historian').click();
  for (const [field, value] of [
    ['Vendor', 'Maker'],
    ['Product', 'P7 Controller'],
    ['Version', '1.0'],
  ] as const) {
    const box = page.getByRole('complementary').getByRole('textbox', { name: field, exact: true });
    await box.fill(value);
    await box.press('Enter');
  }

  const path = info.outputPath('advisory.json');
  writeFileSync(path, JSON.stringify(aCsaf({ cves: ['CVE-2025-0001', 'CVE-2025-0002'] })));
  await answerOpenDialog(app, path);
  await openTab(page, 'Vulnerabilities');
  const before = await rows(page, 'Vulnerabilities').count();
  await button(page, 'Take in CSAF…').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Matched');
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take in 2 vulnerabilities' }).click();
  await expect(rows(page, 'Vulnerabilities')).toHaveCount(before + 2);
  await page.keyboard.press('Control+z');
  await expect(rows(page, 'Vulnerabilities')).toHaveCount(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(rows(page, 'Vulnerabilities')).toHaveCount(before + 2);

  await page.evaluate((settings) => window.iec.invoke('settings:set', settings), {
    theme: 'dark',
    locale: 'ja',
  } as const);
  await button(page, 'CSAFを取り込む…').click();
  await expect(dialog).toContainText('2 件は登録済み');
  await expect(dialog.getByRole('button', { name: '脆弱性 0 件を取り込む' })).toBeDisabled();
  await page.keyboard.press('Escape');
  writeFileSync(path, '{"document": 7}');
  await button(page, 'CSAFを取り込む…').click();
  await expect(dialog).toContainText('advisory.jsonはCSAF 2.0のアドバイザリではありません');
  await page.keyboard.press('Escape');
  expect(await barriers(page, 'main')).toEqual([]);
});
