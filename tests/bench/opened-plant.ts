import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeModelFile } from '#electron/storage/model-file.ts';
import prepare from '#tests/e2e/global-setup.ts';
import type { PlantSizeName } from '#shared/generate/plant-size.ts';
import { takeDisplay } from '#tests/e2e/support/display.ts';
import { launchArguments } from '#tests/e2e/support/launch.ts';
import { benchedCatalog, benchedPlant } from './benched-plant.ts';

/** A plant that is open in the real app, and an empty folder for what is measured. */
export type OpenedPlant = { readonly app: ElectronApplication; readonly page: Page; readonly folder: string };

async function open(size: PlantSizeName, folder: string): Promise<OpenedPlant> {
  const file = join(folder, `${size}.iecmodel`);
  const written = writeModelFile(file, benchedPlant(size, benchedCatalog()), { force: true });
  if (!written.ok) throw new Error(written.error.code);
  const { executable, args, env } = launchArguments(folder, [file]);
  const app = await _electron.launch({ executablePath: executable, args, env });
  const page = await app.firstWindow();
  await page.waitForSelector('#root[data-ready=true]');
  return { app, page, folder };
}

/** Measures in the real app with a plant open; gives the figures, or why there are none. */
export async function inOpenedPlant<T>(
  size: PlantSizeName,
  measure: (plant: OpenedPlant) => Promise<T>,
): Promise<T | { readonly note: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-bench-'));
  await prepare();
  const stop = await takeDisplay();
  try {
    const plant = await open(size, folder);
    // What was changed is thrown away: nobody is there to be asked.
    return await measure(plant).finally(() => plant.app.process().kill('SIGKILL'));
  } catch (thrown) {
    return { note: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown) };
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
