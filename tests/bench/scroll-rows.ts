import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeModelFile } from '#electron/storage/model-file.ts';
import prepare from '#tests/e2e/global-setup.ts';
import { takeDisplay } from '#tests/e2e/support/display.ts';
import { launchArguments } from '#tests/e2e/support/launch.ts';
import { benchedCatalog, benchedPlant } from './benched-plant.ts';
import { longestTask } from './main-thread.ts';
import { median, type Row } from './row.ts';

const RUNS = 5;
/** What a person feels as a halt, in milliseconds. */
const LONG_TASK = 50;
const places = ['Scenario register', 'Requirements board', 'Component sheet'] as const;

async function measure(place: string, app: ElectronApplication, page: Page, folder: string): Promise<number> {
  await page.getByRole('button', { name: place }).click();
  await page.locator('main [role=grid] [role=row]').nth(5).waitFor();
  const tasks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) tasks.push(await longestTask(app, page, folder));
  return median(tasks);
}

async function measureAll(folder: string): Promise<readonly number[]> {
  const file = join(folder, 'hard.iecmodel');
  const written = writeModelFile(file, benchedPlant('hard', benchedCatalog()), { force: true });
  if (!written.ok) throw new Error(written.error.code);
  const { executable, args, env } = launchArguments(folder, [file]);
  const app = await _electron.launch({ executablePath: executable, args, env });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('#root[data-ready=true]');
    const figures: number[] = [];
    for (const place of places) figures.push(await measure(place, app, page, folder));
    return figures;
  } finally {
    await app.close();
  }
}

/** The longest halt while the tables of the hard plant scroll in the real app. */
export async function scrollRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-bench-'));
  const row = { unit: 'ms', beside: null, besideWhat: '–', goal: { most: LONG_TASK } } as const;
  const what = (place: string) => `longest task while scrolling, ${place.toLowerCase()}, hard`;
  await prepare();
  const stop = await takeDisplay();
  try {
    const figures = await measureAll(folder);
    return places.map((place, at) => ({ ...row, what: what(place), ours: figures[at] ?? null }));
  } catch (thrown) {
    const note = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    return places.map((place) => ({ ...row, what: what(place), ours: null, note }));
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
