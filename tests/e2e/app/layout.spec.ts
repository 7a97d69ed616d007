import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { begin, boxOf, drawZone, undoAll, undoButton, zone, type Spot } from '../support/canvas.ts';
import { clickMenu } from '../support/dialogs.ts';
import { expect, test } from '../support/launch.ts';

const bar = (page: Page) => page.getByRole('group', { name: 'Automatic layout' });
const preview = (page: Page) => page.getByTestId('layout-preview');
/** The engine comes from the disk first, which takes a moment on a busy machine. */
const computed = { timeout: 30_000 } as const;

async function boxes(page: Page, names: readonly string[]) {
  return Promise.all(names.map((name) => boxOf(page, name)));
}

/** Where zones are on the screen, to the pixel. */
async function corners(page: Page, names: readonly string[]) {
  return (await boxes(page, names)).map(({ x, y }) => [Math.round(x), Math.round(y)]);
}

/** Three zones in a heap, two of them joined, each at a place of its own. */
async function drawHeap(page: Page): Promise<void> {
  const spots: readonly (readonly [string, Spot, Spot])[] = [
    ['Cell', [60, 90], [290, 190]],
    ['Office', [400, 260], [630, 350]],
    ['Server', [120, 320], [350, 410]],
  ];
  for (const [name, from, to] of spots) await drawZone(page, name, from, to);
}

test('automatic layout shows what it would do, moves nothing on Escape, and is one step on Enter', async ({
  launch,
}) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await expect(page.getByTestId('canvas')).toBeVisible();
  const names = ['Enterprise', 'OT DMZ', 'Site Operations', 'Supervisory Control'];
  const before = await corners(page, names);
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+Alt+l');
  await expect(bar(page).getByRole('status')).toHaveText(/would move or change size/, computed);
  await expect(preview(page)).toBeAttached(computed);
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(preview(page)).toBeHidden();
  await expect.poll(() => corners(page, names)).toEqual(before);
  await expect(undoButton(page)).toBeDisabled();

  await clickMenu(app, 'arrange.layout');
  await expect(bar(page).getByRole('button', { name: 'Apply' })).toBeVisible(computed);
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(undoButton(page)).toHaveAccessibleName(/Lay out automatically/);
  const after = await boxes(page, names);
  for (const [index, box] of after.entries())
    if (index > 0) expect(box.y).toBeGreaterThan((after[index - 1]?.y ?? 0) + (after[index - 1]?.height ?? 0));
  expect(await undoAll(page)).toBe(1);

  await clickMenu(app, 'arrange.layout');
  await bar(page).getByRole('button', { name: 'Apply' }).click();
  await clickMenu(app, 'arrange.layout');
  await expect(page.getByText('Everything stands where automatic layout would put it.')).toBeVisible(computed);
});

test('an edit ends the preview of a layout that was made for another drawing', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await drawHeap(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await clickMenu(app, 'arrange.layout');
  await expect(preview(page)).toBeAttached(computed);
  await page.keyboard.press('Control+z');
  await expect(bar(page)).toBeHidden();
  await expect(preview(page)).toBeHidden();
});

test('zones are aligned, distributed, made equal and fitted by the keyboard, one step each', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await drawHeap(page);
  const drawn = ['Cell', 'Office', 'Server'];
  await clickMenu(app, 'edit.selectAll');
  await expect(page.getByRole('complementary').getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Control+Alt+a');
  await expect.poll(async () => new Set((await boxes(page, drawn)).map(({ x }) => Math.round(x))).size).toBe(1);
  await page.keyboard.press('Control+Alt+Shift+V');
  const gaps = async () => {
    const [first, second, third] = (await boxes(page, drawn)).sort((a, b) => a.y - b.y);
    if (!first || !second || !third) throw new Error('three zones');
    return Math.round(second.y - first.y - first.height - (third.y - second.y - second.height));
  };
  await expect.poll(async () => Math.abs(await gaps())).toBeLessThanOrEqual(8);
  await clickMenu(app, 'arrange.sameSize');
  await expect
    .poll(async () => new Set((await boxes(page, drawn)).map(({ height }) => Math.round(height))).size)
    .toBe(1);
  await page.keyboard.press('Control+Alt+f');
  await expect(undoButton(page)).toHaveAccessibleName(/Fit zones to their content/);
  for (const label of [/Fit zones/, /Make \d zones equal/, /Align|Distribute/]) {
    await expect(undoButton(page)).toHaveAccessibleName(label);
    await undoButton(page).click();
  }
  await expect(zone(page, 'Cell')).toBeVisible();
});
