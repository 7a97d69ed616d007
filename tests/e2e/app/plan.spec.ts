import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import loadHighs from 'highs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { readModelFile } from '#electron/storage/model-file.ts';
import { solvePlan } from '#renderer/workers/solve-plan.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { planProgram } from '#shared/plan/optimise/plan-program.ts';
import { fillAll, goToPlace } from '#tests/e2e/support/entering.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { zonduit } from '#tests/e2e/support/zonduit.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const waterPlant = join(projectFolder, 'tests/golden/water-plant.iecmodel.json');
const main = (page: Page) => page.getByRole('main');
const aside = (page: Page) => page.getByRole('complementary');
const tab = (page: Page, name: string) => main(page).getByRole('radio', { name, exact: true }).check({ force: true });
const card = (page: Page, name: string) => main(page).getByRole('button', { name: new RegExp(`^${name}`) });
const column = (page: Page, status: string) => main(page).getByRole('region', { name: new RegExp(`^${status}:`) });

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}

/** The published water plant before anything was planned: no measure, and no residual risk that is only stated. */
function unplanned(folder: string): string {
  type Plant = { scenarios: object[] };
  const plant = JSON.parse(readFileSync(waterPlant, 'utf8')) as Plant;
  const scenarios = plant.scenarios.map((scenario) => ({ ...scenario, residual: null, countermeasureIds: [] }));
  const [json, file] = [join(folder, 'plant.json'), join(folder, 'plant.iecmodel')];
  writeFileSync(json, JSON.stringify({ ...plant, scenarios, countermeasures: [] }));
  zonduit('import', json, '-o', file);
  return file;
}

/** The plant as it was saved. */
function saved(file: string): Model {
  const read = readModelFile(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.model;
}

const wanted = [
  { once: '12345.67', perYear: '1000', department: 'OT', start: '2027-01-04', due: '2027-02-26' },
  { once: '800.05', perYear: '99.99', department: 'IT', start: '2027-02-01', due: '2027-03-31' },
  { once: '0', perYear: '1200.01', department: 'OT', start: '2027-03-01', due: '2027-04-30' },
  { once: '45000', perYear: '0', department: 'Procurement', start: '2027-04-01', due: '2027-06-30' },
  { once: '7.77', perYear: '0.07', department: 'IT', start: '2027-05-03', due: '2027-07-01' },
  { once: '2500.5', perYear: '360', department: '', start: '2027-07-01', due: '2027-09-30' },
  { once: '1999.99', perYear: '19.99', department: 'OT', start: '2027-08-02', due: '2027-11-30' },
  { once: '310', perYear: '0', department: 'IT', start: '2027-10-01', due: '2027-12-31' },
  { once: '64000.01', perYear: '5000', department: 'OT', start: '2028-01-03', due: '2028-05-31' },
  { once: '150', perYear: '12', department: 'Procurement', start: '2028-02-01', due: '2028-06-30' },
];

/** Fills what the inspector asks of the measure that is selected. */
async function complete(page: Page, index: number): Promise<void> {
  const { once, perYear, department, start, due } = wanted[index]!;
  await fillAll(aside(page), {
    'Likelihood steps down': '2',
    Once: once,
    'Per year': perYear,
    Department: department,
    Start: start,
    Due: due,
  });
}

/** Types ten measures: five for scenarios that have none, three of the team's own, two of the catalog. */
async function enterTen(page: Page): Promise<void> {
  await tab(page, 'Not covered');
  for (let index = 0; index < 5; index++) {
    const scenario = main(page).getByRole('button', { name: /^Add a measure for/ });
    await scenario.first().focus();
    await page.keyboard.press('Enter');
    await expect(aside(page).getByRole('heading', { level: 2 })).toContainText('Measure for');
    await complete(page, index);
  }
  const add = main(page).getByRole('combobox', { name: /^Add a measure/ });
  for (const [at, name] of ['Lock the cabinets', 'Train the shift', 'Spare controllers'].entries()) {
    await add.fill(name);
    await add.press('Enter');
    await expect(aside(page).getByRole('heading', { level: 2 })).toHaveText(name);
    await complete(page, 5 + at);
  }
  for (const [at, number] of ['SR 1.1', 'M0930'].entries()) {
    await add.fill(number);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(aside(page).getByRole('heading', { level: 2 })).toContainText(number);
    await complete(page, 8 + at);
  }
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByTestId('safe-state')).toHaveAttribute('data-state', 'saved');
}

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
  expect(await barriers(page)).toEqual([]);

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
  expect(await barriers(page)).toEqual([]);
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
  expect(await barriers(page)).toEqual([]);

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
  expect(await barriers(page)).toEqual([]);
});

test('the best set within a budget is found, says what it leaves out and why, and changes nothing by itself', async ({
  launch,
  folder,
}) => {
  test.slow();
  const file = unplanned(folder);
  const { page } = await launch({ args: [file] });
  await goToPlace(page, 'Countermeasure plan');
  await enterTen(page);
  await save(page);
  const model = saved(file);
  const limits = { once: 6_000_000, perYear: null, by: '2027-12-31' };
  const expected = solvePlan(await loadHighs(), planProgram(model, limits), 60_000);
  expect(expected.points).toBeGreaterThan(0);
  expect(expected.leftOut.map(({ reason }) => reason)).toContain('too-late');
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(model, 'countermeasure', id));

  await tab(page, 'Optimise');
  await main(page).getByLabel('At most, once').fill('60000');
  await main(page).getByLabel('Due by').fill('2027-12-31');
  await main(page).getByLabel('Due by').press('Enter');
  await expect(
    main(page).getByRole('heading', { name: `Risk levels fall by ${expected.points} places in all` }),
  ).toBeVisible();
  await expect(main(page).getByText('Proven: no set within these limits lowers them by more.')).toBeVisible();
  const listed = (list: string) => main(page).getByRole('region', { name: list }).getByRole('button').allTextContents();
  expect(await listed('In the set')).toEqual(names(expected.chosen));
  expect(await listed('Left out, and why')).toEqual(names(expected.leftOut.map(({ id }) => id)));
  expect(await barriers(page)).toEqual([]);
  await expect(page.getByTestId('safe-state')).toHaveAttribute('data-state', 'saved');

  await main(page)
    .getByRole('button', { name: /^Reject the \d+ left out$/ })
    .click();
  await expect(main(page).getByText('The plan has changed since; search again.')).toBeVisible();
  await save(page);
  const rejected = [...saved(file).countermeasure.values()].filter(({ status }) => status === 'rejected');
  expect(rejected.map(({ id }) => id).sort()).toEqual(expected.leftOut.map(({ id }) => id).sort());
  expect(rejected.every(({ rejection }) => rejection.startsWith('Left out by the optimisation: '))).toBe(true);
  await page.keyboard.press('Control+z');
  await save(page);
  expect(saved(file).countermeasure).toEqual(model.countermeasure);
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
