import { barriers } from '#tests/e2e/support/barriers.ts';
import {
  asset,
  begin,
  boxOf,
  conduit,
  drag,
  drawZone,
  expectCounts,
  middleOf,
  tool,
  typeName,
  undoButton,
  zone,
} from '../support/canvas.ts';
import { focusDrawing, notice, pasteText, said } from '../support/hand.ts';
import { expect, test } from '../support/launch.ts';

test('a pasted table becomes assets in the selected zone and in zones of its own, in one step', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 230]);
  await pasteText(app, page, 'PLC x24\nHMI\nPump\n操作端末\n');
  await expectCounts(page, 1, 0, 4);
  await expect(notice(page, '4 assets pasted into Control; types recognised: 3.')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Asset PLC, Programmable.*, number 24, in Control/ })).toBeVisible();
  await pasteText(
    app,
    page,
    '機器名\tゾーン\tメーカ\tIPアドレス\t色\nP-1\tField\t三菱\t10.0.0.1\t赤\nP-2\tcontrol\t三菱\t10.0.0.2\t青',
  );
  await expectCounts(page, 2, 0, 6);
  await expect(page.getByRole('group', { name: /^Asset P-2, .*三菱, in Control, address 10.0.0.2/ })).toBeVisible();
  await expect(notice(page, 'Columns that were not read: 色')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expectCounts(page, 1, 0, 4);
  await page.keyboard.press('Control+z');
  await expectCounts(page, 1, 0, 0);
});

test('five thousand rows are pasted at once, and a list beyond all measure is refused', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  const rows = (count: number) => Array.from({ length: count }, (_row, at) => `Area ${at % 40}\tPLC ${at}`).join('\n');
  await pasteText(app, page, `Zone\tName\n${rows(5000)}`);
  await expect(page.getByText('Assets 5,000', { exact: true })).toBeVisible();
  await pasteText(app, page, rows(20_001));
  await expect(notice(page, /at most 20.?000 rows/)).toBeVisible();
  await expect(page.getByText('Assets 5,000', { exact: true })).toBeVisible();
});

test('a piece of a plant is pasted into another window under ids of its own', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 230]);
  await drawZone(page, 'Field', [400, 90], [640, 230]);
  await page.keyboard.press('c');
  await page.keyboard.type('Control');
  await page.keyboard.press('Enter');
  await expectCounts(page, 2, 1, 0);
  await focusDrawing(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const { page: other } = await launch({ isApart: true });
  await begin(other);
  await other.keyboard.press('Control+v');
  await expectCounts(other, 2, 1, 0);
  await other.keyboard.press('Control+v');
  await expectCounts(other, 4, 2, 0);
});

test('a duplicate stands beside, and the next ones as far again', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Cell', [40, 90], [250, 190]);
  const xs = async () =>
    (await Promise.all((await zone(page, 'Cell').all()).map((one) => one.boundingBox())))
      .map((box) => Math.round(box?.x ?? 0))
      .sort((a, b) => a - b);
  await page.keyboard.press('Control+d');
  await page.keyboard.press('Control+d');
  await expectCounts(page, 3, 0, 0);
  const [first = 0, second = 0, third = 0] = await xs();
  expect(second).toBeGreaterThan(first);
  expect(third - second).toBe(second - first);
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Paste Cell');
});

test('a conduit takes two actions with the mouse, from either edge or with the tool', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [60, 110], [300, 230]);
  await drawZone(page, 'Field', [420, 110], [660, 230]);
  const [from, to] = [await boxOf(page, 'Control'), await middleOf(page, 'Field')];
  await drag(page, [from.x + from.width - 2, from.y + from.height - 24], to);
  await expectCounts(page, 2, 1, 0);
  await drag(page, [from.x + 40, from.y + 1], [from.x + 60, from.y + 60]);
  await expectCounts(page, 2, 1, 0);
  await page.mouse.click(from.x + 40, from.y + 1);
  await expect(zone(page, 'Control')).toHaveAttribute('data-selected', 'true');
  await focusDrawing(page);
  await page.keyboard.press('Escape');
  await tool(page, 'Conduit').click();
  await page.mouse.click(...(await middleOf(page, 'Control')));
  await page.mouse.click(...to);
  await expectCounts(page, 2, 2, 0);
});

test('several conduits are typed at once, and it is said what Enter will make', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await page.keyboard.press('z');
  for (const name of ['Control', 'Field', 'Office', '']) await typeName(page, name);
  await page.keyboard.press('c');
  const picker = page.getByRole('dialog', { name: 'Conduit from Office to' });
  await page.keyboard.type('Office');
  await expect(picker.getByText('Office cannot be joined with itself')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('contr, Field, >Field');
  const outlook = 'Enter makes: conduit to Control; conduit to Field; conduit to Field, a new point outside the SUC';
  await expect(picker.getByText(outlook)).toBeVisible();
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
  await page.keyboard.press('Enter');
  await expectCounts(page, 3, 3, 0);
  await expect(page.getByRole('group', { name: 'Field, outside the SUC' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expectCounts(page, 3, 0, 0);
});

test('the drawing is searched, and each step is said', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await pasteText(app, page, 'Zone\tName\tVendor\nA\tPLC 1\tSiemens\nB\tPLC 2\tSiemens\nB\tHMI\tABB');
  await expectCounts(page, 2, 0, 3);
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search');
  await expect(bar.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('siemens plc');
  await expect(bar.getByText('2 found')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bar.getByText('1 of 2')).toBeVisible();
  await expect(page.getByRole('complementary').getByLabel('Name')).toHaveValue('PLC 1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByLabel('Name')).toHaveValue('PLC 2');
  await expect(said(page)).toHaveText(/^1 of 2 in B/);
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByText('1 of 2')).toBeVisible();
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('Control+f');
  await expect(bar.getByRole('searchbox')).toHaveValue('siemens plc');
});

test('a zone’s conduits are gone through clockwise and followed to their other ends', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await drawZone(page, 'Hub', [300, 210], [540, 290]);
  await drawZone(page, 'North', [300, 80], [540, 160]);
  await drawZone(page, 'South', [300, 340], [540, 420]);
  await zone(page, 'Hub').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('c');
  await page.keyboard.type('South, North');
  await page.keyboard.press('Enter');
  await expectCounts(page, 3, 2, 0);
  await zone(page, 'Hub').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press(']');
  await expect(said(page)).toHaveText(/^Conduit 1 of 2 at Hub/);
  await expect(conduit(page, 'C2')).toHaveAttribute('data-selected', 'true');
  await page.keyboard.press(']');
  await expect(conduit(page, 'C1')).toHaveAttribute('data-selected', 'true');
  await page.keyboard.press('Alt+Enter');
  await expect(zone(page, 'South')).toHaveAttribute('data-selected', 'true');
  await page.keyboard.press('[');
  await expect(said(page)).toHaveText(/^Conduit 1 of 1 at South/);
});

test('a zone with content is removed with it, or keeps it, or stays', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  await page.keyboard.press('z');
  await page.keyboard.type('Control');
  await page.keyboard.press('Tab');
  await typeName(page, 'PLC');
  await typeName(page, 'HMI x2');
  await typeName(page, '');
  await expectCounts(page, 1, 0, 2);
  await page.keyboard.press('Alt+ArrowUp');
  const before = await asset(page, 'PLC').boundingBox();
  const bar = page.getByRole('group', { name: 'Remove “Control”' });
  await page.keyboard.press('Delete');
  await expect(bar.getByRole('button', { name: 'With its content' })).toBeFocused();
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expectCounts(page, 1, 0, 2);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectCounts(page, 0, 0, 2);
  expect(await asset(page, 'PLC').boundingBox()).toEqual(before);
  await page.keyboard.press('Control+z');
  await expectCounts(page, 1, 0, 2);
  await zone(page, 'Control').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await expectCounts(page, 0, 0, 0);
});
