import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { begin, boxOf, drag, dragOn, drawZone, spot, tool, undoAll, undoButton, zone } from '../support/canvas.ts';
import { expect, test } from '../support/launch.ts';

const note = (page: Page, text: string) => page.getByRole('group', { name: `Note: ${text}` });
const shown = (page: Page) => page.getByRole('button', { name: /^Diagram: / });
const choose = async (page: Page, name: string): Promise<void> => {
  await shown(page).click();
  await page.getByRole('menuitemradio', { name }).click();
  await expect(shown(page)).toHaveAccessibleName(`Diagram: ${name}`);
};

/** Two zones side by side. */
async function twoZones(page: Page): Promise<void> {
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 250]);
  await drawZone(page, 'Field', [400, 90], [640, 230]);
}

async function clickHead(page: Page, name: string, modifiers: ('Shift' | 'Alt')[] = []): Promise<void> {
  await zone(page, name).click({ position: { x: 60, y: 16 }, modifiers });
}

async function writeNote(page: Page, text: string, at: readonly [number, number]): Promise<void> {
  await tool(page, 'Note').click();
  await page.mouse.click(...(await spot(page, at)));
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(note(page, text)).toBeVisible();
}

/** How far a zone has moved, in rounded pixels. */
async function moved(page: Page, name: string, from: { x: number; y: number }): Promise<readonly [number, number]> {
  const { x, y } = await boxOf(page, name);
  return [Math.round(x - from.x), Math.round(y - from.y)];
}

test('a diagram of the selected zone is named, has its own places, and marks where its conduits lead', async ({
  launch,
}) => {
  const { page } = await launch();
  await twoZones(page);
  await tool(page, 'Conduit').click();
  await dragOn(page, [300, 200], [500, 180]);
  await page.keyboard.press('Escape');
  await clickHead(page, 'Control');
  await shown(page).click();
  await page.getByRole('menuitem', { name: 'New diagram of the selected zones' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the diagram' });
  await expect(name).toHaveValue('Control');
  await name.fill('Control area');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveAccessibleName('Diagram: Control area');
  await expect(zone(page, 'Control')).toBeVisible();
  await expect(zone(page, 'Field')).toBeVisible();
  expect((await boxOf(page, 'Field')).height).toBeLessThan((await boxOf(page, 'Control')).height * 0.6);
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);

  const area = await boxOf(page, 'Control');
  await drag(page, [area.x + 60, area.y + 16], [area.x + 60, area.y + 136]);
  await expect.poll(() => moved(page, 'Control', area)).toEqual([0, 120]);
  await choose(page, 'Overview');
  await expect.poll(async () => (await boxOf(page, 'Field')).height).toBeGreaterThan(100);
  const overview = [await boxOf(page, 'Control'), await boxOf(page, 'Field')] as const;
  expect(Math.round(overview[0].y - overview[1].y)).toBe(0);

  await page.keyboard.press('Control+PageDown');
  await expect(shown(page)).toHaveAccessibleName('Diagram: Control area');
  await shown(page).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(shown(page)).toHaveAccessibleName('Diagram: Overview');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Remove diagram Control area');
  await page.keyboard.press('Control+z');
  await choose(page, 'Control area');
});

test('a note is written, changed, made a heading and undone', async ({ launch }) => {
  const { page } = await launch();
  await twoZones(page);
  await writeNote(page, 'Check the fence', [60, 330]);
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Add a note');
  await note(page, 'Check the fence').dblclick();
  const field = page.getByRole('textbox', { name: 'Text of the note' });
  await field.fill('Check the gate');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('twice');
  await page.keyboard.press('Enter');
  await expect(note(page, 'Check the gate twice')).toBeVisible();
  const inspector = page.getByTestId('inspector');
  await expect(inspector.getByLabel('Text')).toHaveValue('Check the gate\ntwice');
  await inspector.getByLabel('Kind').selectOption('Heading');
  await expect(page.getByRole('group', { name: 'Heading: Check the gate' })).toBeVisible();
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
  expect(await undoAll(page)).toBe(5);
  await expect(note(page, 'Check the gate')).toHaveCount(0);
});

test('grouped things move together, one of them alone with Alt; what is locked stays; order is undone', async ({
  launch,
}) => {
  const { page } = await launch();
  await twoZones(page);
  await writeNote(page, 'Together', [60, 330]);
  await clickHead(page, 'Control', ['Shift']);
  await page.keyboard.press('Control+g');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Group 2 things');
  await page.keyboard.press('Escape');
  const before = await boxOf(page, 'Control');
  const slip = await note(page, 'Together').boundingBox();
  await drag(page, [before.x + 60, before.y + 16], [before.x + 60, before.y + 56]);
  await expect.poll(() => moved(page, 'Control', before)).toEqual([0, 40]);
  expect(Math.round(((await note(page, 'Together').boundingBox())?.y ?? 0) - (slip?.y ?? 0))).toBe(40);

  await clickHead(page, 'Control', ['Alt']);
  await page.keyboard.press('Control+l');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Lock one thing');
  const apart = async (): Promise<number> =>
    Math.round((await boxOf(page, 'Control')).y - (await boxOf(page, 'Field')).y);
  const locked = await boxOf(page, 'Control');
  const distance = await apart();
  await drag(page, [locked.x + 60, locked.y + 16], [locked.x + 60, locked.y + 96]);
  await page.keyboard.press('ArrowDown');
  expect(await apart()).toBe(distance);
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(apart).toBeGreaterThan(distance);

  await page.keyboard.press('Control+Shift+]');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Change the order of one thing');
  await page.keyboard.press('Control+z');
  await expect(undoButton(page)).not.toHaveAccessibleName('Undo: Change the order of one thing');
});
