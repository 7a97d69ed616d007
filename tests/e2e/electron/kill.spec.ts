import { answerSaveDialog } from '#tests/e2e/support/dialogs.ts';
import { expect, test, type Launch, type RunningApp } from '#tests/e2e/support/launch.ts';
import { readModelFile } from '#electron/storage/model-file.ts';
import { sucOf } from '#shared/model/model.ts';
import type { Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';

/** How often the app is killed; `ZONDUIT_KILLS=100` takes about five minutes. */
const KILLS = Number(process.env['ZONDUIT_KILLS'] ?? 8);
/** Longest time from the first edit of a round to the kill, in milliseconds. */
const WITHIN_MS = 1500;
/** Every so many edits the plant is saved, so that some kills fall into a save. */
const SAVE_EVERY = 5;

const siteField = (page: Page) => page.getByLabel('Site', { exact: true });
const safeState = (page: Page) => page.getByTestId('safe-state').getAttribute('data-state');
const numberIn = (site: string) => Number(site || '0');

/** Edits and saves until the app is gone; gives the last edit that the bar called stored. */
async function editUntilKilled({ page }: RunningApp, first: number): Promise<number> {
  let stored = first;
  try {
    for (let edit = first + 1; ; edit++) {
      await siteField(page).fill(String(edit));
      await siteField(page).press('Enter');
      if (edit % SAVE_EVERY === 0) await page.keyboard.press('Control+s');
      if ((await safeState(page)) !== 'storing') stored = edit;
    }
  } catch {
    return stored;
  }
}

/** What the file holds; a file that is not whole fails here. */
function siteInFile(path: string): number {
  const read = readModelFile(path);
  if (!read.ok) throw new Error(`the saved file is not whole: ${JSON.stringify(read.error)}`);
  return numberIn(sucOf(read.value.model).site);
}

/** Starts again and takes up what was not saved, or else opens the file. */
async function comeBack(launch: Launch): Promise<{ running: RunningApp; site: number }> {
  const running = await launch({ toleratesErrors: true });
  const { page } = running;
  const takeUp = page.getByRole('button', { name: /^Take up the work/ });
  const recent = page.getByRole('button', { name: /plant\.iecmodel/ });
  await ((await takeUp.count()) > 0 ? takeUp : recent).first().click();
  await expect(siteField(page)).toBeVisible();
  return { running, site: numberIn(await siteField(page).inputValue()) };
}

test(`${KILLS} kills at random moments lose nothing that was called stored`, async ({ launch, folder }) => {
  test.setTimeout(60_000 + KILLS * 15_000);
  const file = join(folder, 'plant.iecmodel');
  let running = await launch();
  await answerSaveDialog(running.app, file);
  await running.page.getByRole('textbox', { name: 'Name of the plant' }).fill('Kill plant');
  await running.page.keyboard.press('Enter');
  await expect(siteField(running.page)).toBeVisible();
  await running.page.keyboard.press('Control+s');
  await expect(running.page.getByTestId('safe-state')).toHaveAttribute('data-state', 'saved');

  let last = 0;
  for (let round = 0; round < KILLS; round++) {
    const editing = editUntilKilled(running, last);
    await wait(Math.random() * WITHIN_MS);
    await running.kill();
    const stored = await editing;
    const inFile = siteInFile(file);
    const back = await comeBack(launch);
    expect(back.site, `round ${round}: stored ${stored}, in the file ${inFile}`).toBeGreaterThanOrEqual(stored);
    expect(inFile).toBeLessThanOrEqual(back.site);
    running = back.running;
    last = back.site;
  }
});
