import {
  asset,
  begin,
  boxOf,
  conduit,
  drag,
  dragOn,
  drawZone,
  expectCounts,
  middleOf,
  type Spot,
  spot,
  tool,
  typeName,
  undoAll,
  undoButton,
  zone,
} from '../support/canvas.ts';
import { expect, test } from '../support/launch.ts';

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

  await tool(page, 'Asset').click();
  await page.keyboard.press('Escape');
  await expect(tool(page, 'Select')).toHaveAttribute('aria-pressed', 'true');
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
  await page.keyboard.press('Enter');
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
  await page.keyboard.down('Shift');
  await dragOn(page, [30, 300], [700, 80]);
  await page.keyboard.up('Shift');
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
