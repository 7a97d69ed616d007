import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/support/dialogs.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { zonduit } from '#tests/e2e/support/zonduit.ts';

const waterPlant = join(projectFolder, 'tests/golden/water-plant.iecmodel.json');
const zone = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Zone ${name},`) });
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name: new RegExp(`^${name}`) });
const grid = (page: Page) => page.getByRole('grid', { name: 'Scenario register' });
const cell = (page: Page, id: string, column: number) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: id }) })
    .locator(`[aria-colindex="${column}"]`);
const expectSafe = (page: Page, state: string) =>
  expect(page.getByTestId('safe-state')).toHaveAttribute('data-state', state);

async function drawZone(page: Page, name: string, [x, y]: readonly [number, number]): Promise<void> {
  const box = await page.getByTestId('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await tool(page, 'Zone').click();
  await page.mouse.move(box.x + x, box.y + y);
  await page.mouse.down();
  await page.mouse.move(box.x + x + 100, box.y + y + 60);
  await page.mouse.move(box.x + x + 240, box.y + y + 130);
  await page.mouse.up();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(zone(page, name)).toBeVisible();
}

/** Types into a field of the inspector that offers a list, and takes what it offers. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('complementary').getByRole('combobox', { name: label, exact: true }).first().click();
  await page.keyboard.type(typed);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** What stands on the canvas, and where relative to the first zone: the same after a restart, whatever the view. */
async function picture(page: Page): Promise<string[]> {
  await page.waitForTimeout(400);
  const nodes = await page.locator('.react-flow__node').evaluateAll((elements) =>
    elements
      .map((element) => {
        const { x, y, width } = element.getBoundingClientRect();
        return { name: element.getAttribute('aria-label') ?? element.textContent, x, y, width };
      })
      .sort((a, b) => String(a.name).localeCompare(String(b.name))),
  );
  const origin = nodes[0];
  if (!origin) return [];
  const relative = (value: number) => Math.round((value / origin.width) * 50);
  return nodes.map((node) => `${node.name} ${relative(node.x - origin.x)} ${relative(node.y - origin.y)}`);
}

test('from an empty window to an SL-T on screen, saved, restarted, the same picture', async ({ launch, folder }) => {
  const file = join(folder, 'almond.iecmodel');
  const { app, page } = await launch();
  await page.getByLabel('Name of the plant').fill('Almond Valley');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Draw the plant')).toBeVisible();
  await drawZone(page, 'Control', [30, 90]);
  await drawZone(page, 'Field', [400, 90]);

  await tool(page, 'Asset').click();
  await zone(page, 'Field').click({ position: { x: 80, y: 70 } });
  await page.keyboard.type('PLC');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /^Asset PLC,/ })).toBeVisible();

  await tool(page, 'Conduit').click();
  const [from, to] = [await zone(page, 'Control').boundingBox(), await zone(page, 'Field').boundingBox()];
  if (!from || !to) throw new Error('a zone is not on screen');
  await page.mouse.move(from.x + 100, from.y + 70);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y + 80);
  await page.mouse.move(to.x + to.width - 40, to.y + 70);
  await page.mouse.up();
  await expect(page.getByText('Conduits 1', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Scenario register' }).click();
  await page.getByRole('button', { name: 'Add scenario' }).first().click();
  await page.keyboard.type('Logic changed from a laptop');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Field');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await choose(page, 'Likelihood', 'Almost');
  await choose(page, 'Health and safety', 'Cata');

  await page.getByRole('button', { name: 'Canvas' }).click();
  await expect(page.getByRole('group', { name: /^Zone Field,.*SL-T 4/ })).toBeVisible();

  await answerSaveDialog(app, file);
  await page.keyboard.press('Control+s');
  await expectSafe(page, 'saved');
  const before = await picture(page);
  expect(before.length).toBeGreaterThanOrEqual(3);
  await app.close();

  const again = await launch({ args: [file] });
  await expect(again.page.getByRole('group', { name: /^Zone Field,.*SL-T 4/ })).toBeVisible();
  expect(await picture(again.page)).toEqual(before);
});

/** The published plant assigns every SL-T; here the scenarios decide, so that the badge can follow an edit. */
function decidedByScenarios(): object {
  type Plant = { policy: object; zones: { slTarget?: object }[] };
  const plant = JSON.parse(readFileSync(waterPlant, 'utf8')) as Plant;
  const slTarget = { method: 'steps' };
  const zones = plant.zones.map(({ slTarget: _assigned, ...zone }) => zone);
  return { ...plant, policy: { ...plant.policy, slTarget }, zones };
}

test('the water plant: a likelihood changed, everything follows, undone, saved, and the exports are the same', async ({
  launch,
  folder,
}) => {
  const plant = join(folder, 'water-plant.iecmodel');
  const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
  const withMethod = join(folder, 'with-method.json');
  writeFileSync(withMethod, JSON.stringify(decidedByScenarios()));
  zonduit('import', withMethod, '-o', plant);
  zonduit('export', plant, '--format', 'json', '-o', first);

  const { app, page } = await launch();
  await answerOpenDialog(app, plant);
  await page.getByRole('button', { name: 'Open a plant…' }).click();
  await expect(page.getByRole('group', { name: /^Zone Chlorine Dosing Control,.*SL-T 3/ })).toBeVisible();

  await page.getByRole('button', { name: 'Scenario register' }).click();
  await cell(page, 'R-04', 4).click();
  await page.keyboard.press('5');
  await expect(cell(page, 'R-04', 6)).toHaveText('Critical25');
  await page.getByRole('button', { name: 'Canvas' }).click();
  await expect(page.getByRole('group', { name: /^Zone Chlorine Dosing Control,.*SL-T 4/ })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: /^Zone Chlorine Dosing Control,.*SL-T 3/ })).toBeVisible();
  await page.getByRole('button', { name: 'Scenario register' }).click();
  await expect(cell(page, 'R-04', 6)).toHaveText('High15');
  await page.keyboard.press('Control+s');
  await expectSafe(page, 'saved');
  await app.close();

  zonduit('export', plant, '--format', 'json', '-o', second);
  const { status, stdout } = spawnSync('git', ['diff', '--no-index', '--', first, second], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
