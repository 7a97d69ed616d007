import type { Locator } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '#shared/engine/assess.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { fillAll, goToPlace } from '#tests/e2e/support/entering.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { aside, card, column, enterTen, main, save, saved, tab, unplanned } from '#tests/e2e/support/plan.ts';
import { theCatalog } from '#tests/support/catalog.ts';

/** What a measure costs in a month, in cents: its twelfths are cut from the sum so far. */
function inMonth({ cost, due }: Countermeasure, year: number, month: number): number {
  const [dueYear = 0, dueMonth = 0] = (due ?? '').split('-').map(Number);
  const months = (year - dueYear) * 12 + month - dueMonth;
  const run = (count: number) => Math.floor((Math.round(cost.perYear * 100) * Math.max(0, count)) / 12);
  return (months === 0 ? Math.round(cost.once * 100) : 0) + run(months) - run(months - 1);
}

/** The amounts of a row of the budget, in cents. */
async function amounts(row: Locator): Promise<readonly number[]> {
  const cells = await row.getByRole('cell').allTextContents();
  return cells.map((text) => (text === '–' ? 0 : Math.round(Number(text.replaceAll(',', '')) * 100)));
}

/** A line as the budget has to have it: per year its quarters and their sum, then what has no day, then all. */
function budgetLine(measures: readonly Countermeasure[]): readonly number[] {
  const years = [2027, 2028, 2029].map((year) =>
    [1, 4, 7, 10].map((first) =>
      measures.reduce(
        (sum, measure) => [0, 1, 2].reduce((part, more) => part + inMonth(measure, year, first + more), sum),
        0,
      ),
    ),
  );
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
  return [...years.flatMap((quarters) => [...quarters, sum(quarters)]), 0, sum(years.flat())];
}

test('ten measures are entered, and budget, schedule and the risk of any day follow', async ({ launch, folder }) => {
  test.slow();
  const file = unplanned(folder);
  const { page } = await launch({ args: [file] });
  await goToPlace(page, 'Countermeasure plan');
  await expect(main(page).getByText('No measure yet')).toBeVisible();
  await enterTen(page);

  await tab(page, 'Budget');
  await main(page).getByRole('combobox', { name: 'Currency' }).selectOption('EUR');
  await save(page);
  const model = saved(file);
  expect(model.suc.get('suc')?.currency).toBe('EUR');
  const measures = [...model.countermeasure.values()];
  expect(measures).toHaveLength(10);
  expect(measures.find(({ typeId }) => typeId === 'SR 1.1')?.requirementIds).toEqual(['SR 1.1']);
  const budget = main(page).getByRole('table', { name: 'Budget by quarter and department' });
  for (const department of ['', 'IT', 'OT', 'Procurement']) {
    const row = budget.getByRole('row', { name: new RegExp(`^${department || 'No department'}`) });
    expect(await amounts(row)).toEqual(budgetLine(measures.filter((one) => one.department === department)));
  }
  expect(await amounts(budget.getByRole('row', { name: /^Total/ }))).toEqual(budgetLine(measures));
  expect(await barriers(page, 'main')).toEqual([]);

  await tab(page, 'Before and after');
  const risks = new Set<string>();
  for (const day of ['2027-03-31', '2027-06-30', '2028-06-30']) {
    const done = measures.map((one): Countermeasure => ((one.due ?? '9') <= day ? { ...one, status: 'done' } : one));
    const expected = assess({ ...model, countermeasure: new Map(done.map((one) => [one.id, one])) }, theCatalog());
    await main(page).getByLabel('As of', { exact: true }).fill(day);
    await expect(main(page).getByRole('heading', { name: `As of ${day}` })).toBeVisible();
    const counts = main(page).getByRole('table', { name: 'Scenarios by risk level' });
    for (const { id, name } of [...(model.policy.get('policy')?.riskLevels ?? [])])
      await expect(
        counts
          .getByRole('row', { name: new RegExp(name) })
          .getByRole('cell')
          .last(),
      ).toHaveText(String(expected.summary.residual[id]));
    risks.add(JSON.stringify(expected.summary.residual));
    const levels = main(page).getByRole('table', { name: /^SL-A and gap/ });
    const shown = await levels.getByRole('row').locator('td:nth-child(4)').allTextContents();
    const all = [...expected.zones, ...expected.conduits];
    expect(shown).toEqual(all.map(({ slAchieved }) => `A ${slAchieved?.level ?? '–'}`));
  }
  expect(risks.size, 'days with other risks').toBeGreaterThan(1);
  expect(await barriers(page, 'main')).toEqual([]);
});

test('a measure waits for another, moves by the keys over an outage, and goes over the board with a reason', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await goToPlace(page, 'Countermeasure plan');
  await tab(page, 'Schedule');
  const bars = main(page).locator('[data-bar]');
  await expect(bars).toHaveCount(8);
  const bar = main(page).locator('[data-bar="M-02"]');
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toHaveAccessibleName(/2027-02-01/);
  await page.keyboard.press('Shift+PageDown');
  await expect(bar).toHaveAccessibleName(/to 2027-03-01/);
  await page.keyboard.press('Control+z');
  await expect(bar).toHaveAccessibleName(/to 2027-01-31/);

  const waits = aside(page).getByLabel('Depends on', { exact: true });
  await waits.fill('Firewalls between the zones');
  await waits.press('Enter');
  await expect(main(page).locator('svg path[data-late]')).toHaveCount(1);
  await expect(
    main(page).getByRole('button', { name: /starts before Firewalls between the zones ends/ }),
  ).toBeVisible();

  await main(page).getByRole('button', { name: 'Add outage window' }).press('Enter');
  await fillAll(main(page), { 'First day of Outage 1': '2027-04-01' });
  await fillAll(main(page), { 'Last day of Outage 1': '2027-04-05' });
  await expect(main(page).locator('[data-outage]')).toHaveCount(1);
  await aside(page).getByLabel('Needs an outage', { exact: true }).check();
  await expect(main(page).getByRole('button', { name: /needs an outage, and none covers/ })).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);

  await tab(page, 'Board');
  await card(page, 'Historian').focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(column(page, 'In progress').getByRole('button', { name: /^Historian/ })).toBeFocused();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('alert')).toContainText('Say why');
  await page.keyboard.type('Sold with the site');
  await page.keyboard.press('Enter');
  await expect(column(page, 'Rejected').getByText('Sold with the site')).toBeVisible();
  await card(page, 'Personal vendor accounts').dragTo(column(page, 'Done'));
  await expect(column(page, 'Done').getByRole('button', { name: /^Personal vendor/ })).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);
});

test('a measure keeps its evidence inside the document, gives it back, and is linked to scenarios', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await goToPlace(page, 'Countermeasure plan');
  await card(page, 'Historian').focus();
  const choose = aside(page).getByLabel('File to keep in the document');
  await choose.setInputFiles({ name: 'big.bin', mimeType: '', buffer: Buffer.alloc(1_048_577) });
  await expect(aside(page).getByRole('alert')).toContainText('larger than 1 MiB');
  const report = Buffer.from('Accepted on site, 監査済み');
  await choose.setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: report });
  await expect(aside(page).getByText('report.txt')).toBeVisible();
  await expect(aside(page).getByRole('alert')).toHaveCount(0);
  const copy = join(folder, 'copy.txt');
  await app.evaluate(({ session }, path) => {
    session.defaultSession.once('will-download', (_event, item) => item.setSavePath(path));
  }, copy);
  await aside(page).getByRole('button', { name: 'Save a copy of report.txt' }).press('Enter');
  await expect.poll(() => existsSync(copy) && readFileSync(copy).equals(report)).toBe(true);

  const links = aside(page).getByLabel('Scenarios whose risk it lowers', { exact: true });
  await links.focus();
  await page.keyboard.type('R-08');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Historian')).toContainText('3 scenarios');
  await aside(page).getByRole('button', { name: 'Remove report.txt' }).press('Enter');
  await expect(aside(page).getByText('report.txt')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(aside(page).getByText('report.txt')).toBeVisible();
});
