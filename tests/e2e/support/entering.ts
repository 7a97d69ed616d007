import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { zone } from './canvas.ts';
import { focusDrawing, pasteText } from './hand.ts';
import { expect } from './launch.ts';

const main = (page: Page) => page.getByRole('main');
const aside = (page: Page) => page.getByRole('complementary');

/** Goes to a screen by the rail. */
export async function goToPlace(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).first().click();
}

/** Types zones on the empty drawing, one after the other. */
export async function typeZones(page: Page, names: readonly string[]): Promise<void> {
  await focusDrawing(page);
  await page.keyboard.press('z');
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
}

/** Finds a zone by its name and has it selected. */
export async function findZone(page: Page, name: string): Promise<void> {
  await focusDrawing(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(zone(page, name)).toHaveAttribute('data-selected', 'true');
}

/** Draws conduits from a zone to others, `>name` for a point outside the SUC. */
export async function typeConduits(page: Page, from: string, to: string): Promise<void> {
  await findZone(page, from);
  await page.keyboard.press('c');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}

/** Fills fields by their labels, each taken with Enter. */
export async function fillAll(within: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = within.getByLabel(label, { exact: true });
    await field.fill(value);
    await field.press('Enter');
  }
}

/** The number of a grid's column, as it is announced. */
export async function columnOf(grid: Locator, title: string): Promise<number> {
  const head = grid.getByRole('columnheader', { name: title, exact: true });
  return Number(await head.getAttribute('aria-colindex'));
}

/** Pastes rows into the scenario register, column by column under the titles given; the first row makes the register. */
export async function pasteScenarios(
  app: ElectronApplication,
  page: Page,
  columns: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await goToPlace(page, 'Scenario register');
  await main(page).getByRole('button', { name: 'Add scenario' }).first().click();
  await page.keyboard.press('Escape');
  const grid = main(page).getByRole('grid', { name: 'Scenario register' });
  for (const [title, values] of Object.entries(columns)) {
    const column = await columnOf(grid, title);
    const cell = grid.getByRole('row').nth(1).locator(`[aria-colindex="${column}"]`);
    await cell.click();
    await expect(cell).toHaveAttribute('aria-selected', 'true');
    await pasteText(app, page, values.join('\n'));
    await expect(grid.getByRole('row')).toHaveCount(values.length + 1);
  }
}

/** Declares the SL-A of a zone, one level or from and to. */
export async function declareAchieved(page: Page, name: string, levels: readonly number[]): Promise<void> {
  await findZone(page, name);
  await aside(page)
    .getByLabel('SL-A declared')
    .first()
    .selectOption({ label: levels.length === 1 ? 'One level for all FR' : 'A range' });
  const groups = aside(page).getByRole('radiogroup');
  for (const [at, level] of levels.entries())
    await groups
      .nth((await groups.count()) - levels.length + at)
      .getByRole('radio', { name: String(level) })
      .check();
}
