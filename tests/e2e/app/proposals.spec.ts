import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { answerOpenDialog } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Threat proposals' });
const offer = (page: Page, name: string) => panel(page).getByRole('checkbox', { name, exact: true });
const grid = (page: Page) => page.getByRole('grid', { name: 'Scenario register' });
const zone = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Zone ${name},`) });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const waterPlant = join(projectFolder, 'tests/golden/water-plant.iecmodel.json');

async function propose(page: Page, zoneName: string): Promise<void> {
  await zone(page, zoneName).click({ position: { x: 60, y: 8 } });
  await page.getByRole('toolbar').getByRole('button', { name: 'Proposals' }).click();
  await expect(panel(page).getByText(`Zone ${zoneName}`)).toBeVisible();
}

test('several are taken over at once, stand in the register, and one undo takes all of them back', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await propose(page, 'Process Control');
  await expect(panel(page).getByText('7 proposals')).toBeVisible();
  const first = panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: 'Unauthorized commands to controllers' }) });
  await expect(first).toContainText('No authentication of its own: Modbus/TCP and PROFINET IO / DCP');
  await expect(first).toContainText('T1692.001 Unauthorized Message: Command Message');
  await expect(first.getByText('SR 3.1', { exact: true })).toHaveAttribute('title', 'SR 3.1 Communication integrity');
  expect(await barriers(page)).toEqual([]);
  await offer(page, 'Unauthorized commands to controllers').check();
  await panel(page).getByText('Weakness that no patch will close').click();
  await panel(page).getByRole('button', { name: 'Take over 2' }).click();
  await expect(panel(page).getByText('5 proposals')).toBeVisible();
  await expect(offer(page, 'Unauthorized commands to controllers')).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName('Undo: Take over 2 threats');
  await page.keyboard.press('Control+2');
  await expect(grid(page).getByRole('rowheader', { name: 'R-16' })).toBeVisible();
  await expect(grid(page)).toContainText('Unauthorized commands to controllers');
  await expect(panel(page).getByText('Zone Process Control')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel(page).getByText('7 proposals')).toBeVisible();
  await expect(page.getByText('Scenarios 14')).toBeVisible();
});

test('one is put aside with a reason, found again and brought back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await propose(page, 'Process Control');
  await panel(page).getByRole('button', { name: 'Put aside: Controller program changed' }).click();
  await page.getByLabel('Why not? (may stay empty)').fill('Key switches stand in RUN.');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('6 proposals')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Put aside: 1', exact: true }).click();
  await expect(panel(page).getByText('Reason: Key switches stand in RUN.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await offer(page, 'Controller program changed').check();
  await panel(page).getByRole('button', { name: 'Bring back 1' }).click();
  await expect(panel(page).getByText('Nothing was put aside')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Back to the proposals' }).click();
  await expect(panel(page).getByText('7 proposals')).toBeVisible();
});

test('everything is done by keyboard alone', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'Process Control')).toBeVisible();
  await page.keyboard.press('Control+2');
  await grid(page).focus();
  await expect(grid(page).locator('input').first()).toBeFocused();
  await page.keyboard.press('Control+Shift+P');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The register begins at R-01, which is about the conduit "Business data".
  await expect(panel(page).getByText('Conduit Business data')).toBeVisible();
  const box = offer(page, 'Connection cut or flooded');
  for (let presses = 0; presses < 6 && !(await box.evaluate((node) => node === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(offer(page, 'Intrusion from a network outside')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByLabel('Why not? (may stay empty)')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer(page, 'Intrusion from a network outside')).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(panel(page).getByRole('button', { name: 'Take over 2' })).toBeEnabled();
  await page.keyboard.press('Space');
  await expect(panel(page).getByRole('button', { name: 'Take over 1' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(offer(page, 'Intrusion from a network outside')).toHaveCount(0);
  await expect(box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Nothing to propose for this conduit')).toBeVisible();
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('with nothing selected it goes through the whole plant, subject by subject', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await expect(zone(page, 'Process Control')).toBeVisible();
  await page.keyboard.press('Control+Shift+P');
  await expect(panel(page).getByText(/^Whole plant · \d+ proposals$/)).toBeVisible();
  await panel(page).getByRole('searchbox', { name: 'Filter by any word' }).fill('radio link jammed');
  await expect(panel(page).getByRole('checkbox', { name: 'Radio link jammed' })).toHaveCount(2);
  await panel(page).getByRole('button', { name: 'Telemetry over 4G' }).click();
  await expect(panel(page).getByText('Conduit Telemetry over 4G')).toBeVisible();
  await expect(panel(page)).toBeFocused();
  await panel(page).getByRole('button', { name: 'Whole plant' }).click();
  await panel(page).getByRole('searchbox', { name: 'Filter by any word' }).fill('no such threat');
  await expect(panel(page).getByText('No proposal fits the filter.')).toBeVisible();
});

test('an empty plant says what brings proposals', async ({ launch }) => {
  const { page } = await launch();
  await page.getByLabel('Name of the plant').fill('Empty plant');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+2');
  await page.getByRole('main').getByRole('button', { name: 'Proposals' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Nothing to propose yet' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

function plantWith(techniques: Readonly<Record<string, readonly string[]>>, folder: string): string {
  const plant = JSON.parse(readFileSync(waterPlant, 'utf8')) as { scenarios: { id: string; techniqueIds?: unknown }[] };
  for (const scenario of plant.scenarios) scenario.techniqueIds = techniques[scenario.id] ?? [];
  const file = join(folder, 'retired.json');
  writeFileSync(file, JSON.stringify(plant));
  return file;
}

test('retired techniques are replaced by their successors, all in one step', async ({ launch, folder }) => {
  const file = plantWith({ 'R-01': ['T0855', 'T0831'], 'R-04': ['T0856', 'T1692.002'], 'R-05': ['T0833'] }, folder);
  const { app, page } = await launch();
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Import JSON…' }).click();
  const banner = page.getByRole('status').filter({ hasText: 'ATT&CK techniques that were given up' });
  await expect(banner).toContainText('3 scenarios name ATT&CK techniques that were given up.');
  await banner.getByRole('button', { name: 'Which ones?' }).click();
  await expect(banner.getByRole('listitem')).toHaveText([
    'T0833 Modify Control Logic: no successor, stays as it is in R-05',
    'T0855 Unauthorized Command Message → T1692.001 Unauthorized Message: Command Message in R-01',
    'T0856 Spoof Reporting Message → T1692.002 Unauthorized Message: Reporting Message in R-04',
  ]);
  expect(await barriers(page)).toEqual([]);
  await banner.getByRole('button', { name: 'Replace all' }).click();
  await expect(undo(page)).toHaveAccessibleName('Undo: Replace retired ATT&CK techniques');
  await expect(banner).toContainText('1 scenario names ATT&CK techniques that were given up. They have no successor');
  await expect(banner.getByRole('button', { name: 'Replace all' })).toHaveCount(0);
  await page.keyboard.press('Control+2');
  await expect(grid(page).getByRole('row').filter({ hasText: 'R-01' })).toContainText('T1692.001, T0831');
  await page.keyboard.press('Control+z');
  await expect(banner).toContainText('3 scenarios');
  await banner.getByRole('button', { name: 'Later' }).click();
  await expect(banner).toHaveCount(0);
});
