import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { readModelFile } from '#electron/storage/model-file.ts';
import type { Model } from '#shared/model/model.ts';
import { fillAll } from '#tests/e2e/support/entering.ts';
import { expect } from '#tests/e2e/support/launch.ts';
import { zonduit } from '#tests/e2e/support/zonduit.ts';

const waterPlant = join(projectFolder, 'tests/golden/water-plant.iecmodel.json');
export const main = (page: Page) => page.getByRole('main');
export const aside = (page: Page) => page.getByRole('complementary');
export const tab = (page: Page, name: string) =>
  main(page).getByRole('radio', { name, exact: true }).check({ force: true });
export const card = (page: Page, name: string) => main(page).getByRole('button', { name: new RegExp(`^${name}`) });
export const column = (page: Page, status: string) =>
  main(page).getByRole('region', { name: new RegExp(`^${status}:`) });

/** The published water plant before anything was planned: no measure, and no residual risk that is only stated. */
export function unplanned(folder: string): string {
  type Plant = { scenarios: object[] };
  const plant = JSON.parse(readFileSync(waterPlant, 'utf8')) as Plant;
  const scenarios = plant.scenarios.map((scenario) => ({ ...scenario, residual: null, countermeasureIds: [] }));
  const [json, file] = [join(folder, 'plant.json'), join(folder, 'plant.iecmodel')];
  writeFileSync(json, JSON.stringify({ ...plant, scenarios, countermeasures: [] }));
  zonduit('import', json, '-o', file);
  return file;
}

/** The plant as it was saved. */
export function saved(file: string): Model {
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
export async function enterTen(page: Page): Promise<void> {
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

export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByTestId('safe-state')).toHaveAttribute('data-state', 'saved');
}
