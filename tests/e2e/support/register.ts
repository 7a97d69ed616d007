import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '#tests/e2e/support/launch.ts';

/** The register’s grid. */
export const grid = (page: Page) => page.getByRole('grid', { name: 'Scenario register' });
/** The row of a scenario. */
export const row = (page: Page, id: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: id }) });
/** A cell of a scenario, by its place from 1. */
export const cell = (page: Page, id: string, column: number) => row(page, id).locator(`[aria-colindex="${column}"]`);
/** Puts a text on the clipboard. */
export const copy = (app: ElectronApplication, text: string) =>
  app.evaluate(({ clipboard }, put) => clipboard.writeText(put), text);
/** What is on the clipboard. */
export const copied = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());

/** Places of the columns of the sample, whose policy has one category that nobody uses. */
export const at = { name: 2, subject: 3, likelihood: 4, consequence: 5, risk: 6, treat: 7 } as const;

/** What a cell says, whether it is chosen or not. */
export async function expectCell(page: Page, id: string, column: number, text: string): Promise<void> {
  const field = cell(page, id, column).locator('input:not([aria-hidden])');
  if ((await field.count()) > 0) await expect(field).toHaveValue(text);
  else await expect(cell(page, id, column)).toHaveText(text);
}

/** Chooses a cell. */
export async function goTo(page: Page, id: string, column: number): Promise<void> {
  await cell(page, id, column).click();
  await expect(cell(page, id, column)).toHaveAttribute('aria-selected', 'true');
}

/** Goes to the register of the sample, and waits for its results. */
export async function openRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Scenario register' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(cell(page, 'R-04', at.risk)).toHaveText('High15');
}
