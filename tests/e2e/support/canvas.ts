import type { Page } from '@playwright/test';
import { expect } from './launch.ts';

export const zone = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Zone ${name},`) });
export const asset = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Asset ${name},`) });
export const conduit = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^Conduit ${name},`) });
export const nameField = (page: Page) => page.getByTestId('canvas').getByRole('textbox');
export const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name: new RegExp(`^${name}`) });
export const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });

export type Spot = readonly [number, number];

export async function begin(page: Page): Promise<void> {
  await page.getByLabel('Name of the plant').fill('Almond Valley');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('canvas')).toBeVisible();
  await expect(page.getByText('Draw the plant')).toBeVisible();
}

/** A point of the canvas in window coordinates. */
export async function spot(page: Page, [x, y]: Spot): Promise<Spot> {
  const box = await page.getByTestId('canvas').boundingBox();
  return [(box?.x ?? 0) + x, (box?.y ?? 0) + y];
}

export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await page.mouse.move(to[0] - 1, to[1]);
  await page.mouse.move(...to);
  await page.mouse.up();
}

export async function dragOn(page: Page, from: Spot, to: Spot): Promise<void> {
  await drag(page, await spot(page, from), await spot(page, to));
}

export async function typeName(page: Page, name: string): Promise<void> {
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

export async function drawZone(page: Page, name: string, from: Spot, to: Spot): Promise<void> {
  await tool(page, 'Zone').click();
  await dragOn(page, from, to);
  await typeName(page, name);
  await expect(zone(page, name)).toBeVisible();
}

export async function boxOf(page: Page, name: string) {
  const box = await zone(page, name).boundingBox();
  if (!box) throw new Error(`no zone ${name} on screen`);
  return box;
}

export async function middleOf(page: Page, name: string): Promise<Spot> {
  const { x, y, width, height } = await boxOf(page, name);
  return [x + width / 2, y + height / 2];
}

/** What the status bar counts. */
export async function expectCounts(page: Page, zones: number, conduits: number, assets: number): Promise<void> {
  await expect(page.getByText(`Zones ${zones}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`Conduits ${conduits}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`Assets ${assets}`, { exact: true })).toBeVisible();
}

export async function undoAll(page: Page): Promise<number> {
  let steps = 0;
  for (; await undoButton(page).isEnabled(); steps += 1) await undoButton(page).click();
  return steps;
}
