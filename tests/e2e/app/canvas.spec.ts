import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clickMenu } from '../support/dialogs.ts';
import { expect, test } from '../support/launch.ts';

const zone = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Zone ${name},`) });
const asset = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Asset ${name},`) });
const conduit = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Conduit ${name},`) });
const nameField = (page: Page) => page.getByTestId('canvas').getByRole('textbox');
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name: new RegExp(`^${name}`) });
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });

type Spot = readonly [number, number];

async function begin(page: Page): Promise<void> {
  await page.getByLabel('Name of the plant').fill('Almond Valley');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('canvas')).toBeVisible();
  await expect(page.getByText('Draw the plant')).toBeVisible();
}

/** A point of the canvas in window coordinates. */
async function spot(page: Page, [x, y]: Spot): Promise<Spot> {
  const box = await page.getByTestId('canvas').boundingBox();
  return [(box?.x ?? 0) + x, (box?.y ?? 0) + y];
}

async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await page.mouse.move(to[0] - 1, to[1]);
  await page.mouse.move(...to);
  await page.mouse.up();
}

async function dragOn(page: Page, from: Spot, to: Spot): Promise<void> {
  await drag(page, await spot(page, from), await spot(page, to));
}

async function typeName(page: Page, name: string): Promise<void> {
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function drawZone(page: Page, name: string, from: Spot, to: Spot): Promise<void> {
  await tool(page, 'Zone').click();
  await dragOn(page, from, to);
  await typeName(page, name);
  await expect(zone(page, name)).toBeVisible();
}

async function boxOf(page: Page, name: string) {
  const box = await zone(page, name).boundingBox();
  if (!box) throw new Error(`no zone ${name} on screen`);
  return box;
}

async function middleOf(page: Page, name: string): Promise<Spot> {
  const { x, y, width, height } = await boxOf(page, name);
  return [x + width / 2, y + height / 2];
}

/** What the status bar counts. */
async function expectCounts(page: Page, zones: number, conduits: number, assets: number): Promise<void> {
  await expect(page.getByText(`Zones ${zones}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`Conduits ${conduits}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`Assets ${assets}`, { exact: true })).toBeVisible();
}

async function undoAll(page: Page): Promise<number> {
  let steps = 0;
  for (; await undoButton(page).isEnabled(); steps += 1) await undoButton(page).click();
  return steps;
}

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('[data-testid=canvas]')
    .disableRules('region')
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('two zones, one in the other, an asset and a conduit are drawn with the mouse, undone to nothing and redone', async ({
  launch,
}) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 250]);
  await drawZone(page, 'Field', [400, 90], [640, 230]);
  await drawZone(page, 'Cell', [60, 140], [270, 235]);
  await expect(page.getByRole('complementary').getByLabel('Inside')).toHaveValue('Control');

  await zone(page, 'Field').dblclick({ position: { x: 60, y: 16 } });
  await typeName(page, 'Field level');
  await expect(zone(page, 'Field level')).toBeVisible();

  await tool(page, 'Asset').click();
  await page.mouse.click(...(await middleOf(page, 'Field level')));
  await typeName(page, 'PLC');
  await page.keyboard.press('Enter');
  await expect(asset(page, 'PLC')).toBeVisible();

  await tool(page, 'Select').click();
  await page.keyboard.press('Escape');
  await tool(page, 'Conduit').click();
  const control = await boxOf(page, 'Control');
  await drag(page, [control.x + control.width - 30, control.y + 60], await middleOf(page, 'Field level'));
  await expect(conduit(page, 'C1')).toBeVisible();
  await expectCounts(page, 3, 1, 1);

  const before = await boxOf(page, 'Field level');
  await drag(page, [before.x + 40, before.y + 16], [before.x + 40, before.y + 116]);
  await expect.poll(async () => Math.round((await boxOf(page, 'Field level')).y - before.y)).toBe(100);
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Move');

  expect(await undoAll(page)).toBe(7);
  await expectCounts(page, 0, 0, 0);
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('Control+Shift+z');
  await expectCounts(page, 3, 1, 1);
  await expect.poll(async () => Math.round((await boxOf(page, 'Field level')).y - before.y)).toBe(100);
});

test('a zone takes what is dropped on it, and lets go of what is dragged out', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 330]);
  await drawZone(page, 'Field', [400, 90], [640, 190]);
  const field = await boxOf(page, 'Field');
  await drag(page, [field.x + 40, field.y + 16], [field.x - 260, field.y + 90]);
  const inside = page.getByRole('complementary').getByLabel('Inside');
  await expect(inside).toHaveValue('Control');
  const control = await boxOf(page, 'Control');
  await drag(page, [control.x + 60, control.y + 16], [control.x + 100, control.y + 36]);
  await zone(page, 'Field').click({ position: { x: 30, y: 16 } });
  await expect(inside).toHaveValue('Control');
  const nested = await boxOf(page, 'Field');
  await drag(page, [nested.x + 40, nested.y + 16], [nested.x + 420, nested.y + 16]);
  await expect(inside).toHaveValue('');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Take out of its zone');
});

test('a zone is resized by its border and never cuts what is in it', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [400, 290]);
  await page.keyboard.press('a');
  await typeName(page, 'PLC 1');
  await typeName(page, 'PLC 2');
  await page.keyboard.press('Enter');
  await zone(page, 'Control').click({ position: { x: 30, y: 16 } });
  const before = await boxOf(page, 'Control');
  const corner: Spot = [before.x + before.width, before.y + before.height];
  await drag(page, corner, [corner[0] + 80, corner[1] + 40]);
  await expect.poll(async () => Math.round((await boxOf(page, 'Control')).width - before.width)).toBe(80);
  await drag(page, [corner[0] + 80, corner[1] + 40], [before.x + 20, before.y + 20]);
  const [box, plc] = [await boxOf(page, 'Control'), await asset(page, 'PLC 2').boundingBox()];
  expect(box.x + box.width).toBeGreaterThan((plc?.x ?? 0) + (plc?.width ?? 0));
  expect(box.y + box.height).toBeGreaterThan((plc?.y ?? 0) + (plc?.height ?? 0));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await boxOf(page, 'Control')).width).toBe(before.width);
});

test('zones are copied, pasted, cut and duplicated with what is in them', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 230]);
  await page.keyboard.press('a');
  await typeName(page, 'PLC');
  await page.keyboard.press('Enter');
  await zone(page, 'Control').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+v');
  await expectCounts(page, 2, 0, 2);
  const [first, second] = await zone(page, 'Control').all();
  const boxes = await Promise.all([first?.boundingBox(), second?.boundingBox()]);
  expect(boxes[0]).not.toEqual(boxes[1]);
  await page.keyboard.press('Control+x');
  await expectCounts(page, 1, 0, 1);
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+d');
  await expectCounts(page, 3, 0, 3);
  await clickMenu(app, 'edit.selectAll');
  await page.keyboard.press('Delete');
  await expectCounts(page, 0, 0, 0);
  await expect(page.getByText('Draw the plant')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expectCounts(page, 3, 0, 3);
});

test('a zone is removed with its content in one step', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 260]);
  await drawZone(page, 'Cell', [60, 140], [270, 240]);
  await drawZone(page, 'Field', [450, 90], [700, 230]);
  await zone(page, 'Control').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('c');
  await page.keyboard.type('Fie');
  await page.keyboard.press('Enter');
  await expectCounts(page, 3, 1, 0);
  await zone(page, 'Control').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('Delete');
  await expectCounts(page, 1, 0, 0);
  await page.keyboard.press('Control+z');
  await expectCounts(page, 3, 1, 0);
});

test('several things are selected with a frame or with Shift and move together in one step', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [60, 110], [300, 230]);
  await drawZone(page, 'Field', [380, 110], [620, 230]);
  await tool(page, 'Select').click();
  await dragOn(page, [30, 300], [700, 80]);
  const before = await boxOf(page, 'Field');
  await expect(page.getByRole('complementary').getByText('2 selected')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => Math.round((await boxOf(page, 'Field')).y - before.y)).toBe(40);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await boxOf(page, 'Field')).y - before.y)).toBe(0);
  await page.mouse.click(...(await spot(page, [30, 320])));
  await zone(page, 'Control').click({ position: { x: 30, y: 60 } });
  await zone(page, 'Field').click({ position: { x: 30, y: 60 }, modifiers: ['Shift'] });
  await drag(page, [before.x + 40, before.y + 60], [before.x + 40, before.y + 100]);
  await expect.poll(async () => Math.round((await boxOf(page, 'Control')).y - before.y)).toBe(40);
  expect(await undoAll(page)).toBe(3);
});

test('a conduit let go outside every zone ends at a named point outside the SUC', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [60, 110], [300, 230]);
  const { x, y, width, height } = await boxOf(page, 'Control');
  await drag(page, [x + width, y + height / 2], await spot(page, [600, 300]));
  await typeName(page, 'Vendor');
  await expect(page.getByRole('group', { name: 'Vendor, outside the SUC' })).toBeVisible();
  await expectCounts(page, 1, 1, 0);
  await page.getByRole('group', { name: 'Vendor, outside the SUC' }).dblclick();
  await typeName(page, 'Service');
  await expect(page.getByRole('group', { name: 'Service, outside the SUC' })).toBeVisible();
  await page.getByRole('group', { name: 'Service, outside the SUC' }).click();
  await page.keyboard.press('Delete');
  await expectCounts(page, 1, 0, 0);
});

test('a plant is drawn by the keyboard alone, and nothing of it is a barrier', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  expect(await barriers(page)).toEqual([]);
  for (const name of ['Business', 'Control']) {
    await page.keyboard.press('z');
    await typeName(page, name);
  }
  await page.keyboard.press('a');
  await typeName(page, 'HMI');
  await typeName(page, 'PLC');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Shift+Z');
  await typeName(page, 'Cell');
  await page.keyboard.press('c');
  await page.keyboard.type('Busi');
  await page.keyboard.press('Enter');
  await expectCounts(page, 3, 1, 2);
  await expect(page.getByRole('group', { name: 'Conduit C1, wired, from Cell to Business' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await typeName(page, 'Office');
  await expect(zone(page, 'Office')).toBeVisible();
  const application = page.getByRole('application');
  await page.keyboard.press('Escape');
  const walked: (string | null)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    const active = await application.getAttribute('aria-activedescendant');
    walked.push(await page.locator(`[id="${active}"]`).getAttribute('aria-label'));
  }
  expect(walked.map((label) => label?.split(',')[0])).toEqual([
    'Zone Office',
    'Zone Control',
    'Asset HMI',
    'Asset PLC',
    'Zone Cell',
    'Conduit C1',
  ]);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await page.keyboard.press('Escape');
  await expectCounts(page, 3, 1, 2);
});

test('badges follow each edit at once, and the sample plant is no barrier', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await expect(page.getByTestId('canvas')).toBeVisible();
  const first = page.getByRole('group', { name: /^Zone / }).first();
  await first.click({ position: { x: 20, y: 10 } });
  const levels = page.getByRole('complementary').getByRole('radiogroup', { name: 'SL-T assigned' });
  await expect(first).toHaveAccessibleName(/SL-T 1, /);
  await levels.getByRole('radio', { name: '4' }).click({ force: true });
  await expect(first).toHaveAccessibleName(/SL-T 4, /);
  await page.keyboard.press('Control+z');
  await expect(first).toHaveAccessibleName(/SL-T 1, /);
  expect(await barriers(page)).toEqual([]);
});
