import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './launch.ts';

/** A keyboard that counts what is done with it: a key press, a typed name and a paste are one action each. */
export type CountedHand = {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  paste(text: string): Promise<void>;
  actions(): number;
};

export function countedHand(app: ElectronApplication, page: Page): CountedHand {
  let actions = 0;
  const act = async (deed: () => Promise<unknown>): Promise<void> => {
    actions += 1;
    await deed();
  };
  return {
    press: (key) => act(() => page.keyboard.press(key)),
    type: (text) => act(() => page.keyboard.type(text)),
    paste: (text) => act(() => pasteText(app, page, text)),
    actions: () => actions,
  };
}

/** Pastes a text as another program put it on the clipboard. */
export async function pasteText(app: ElectronApplication, page: Page, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

/** Puts the keyboard on the drawing, as a click into it does. */
export async function focusDrawing(page: Page): Promise<void> {
  await page.getByRole('application').focus();
  await expect(page.getByRole('application')).toBeFocused();
}

/** What is said about the last step. */
export const said = (page: Page) => page.locator('[data-announcer]');

/** The row of a notice. */
export const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
