import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModelFile } from '#electron/storage/model-file.ts';
import { answerOpenDialog } from '#tests/e2e/support/dialogs.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { byteMutations, seeded, sqlMutations } from '#tests/support/mutations.ts';
import { smallPlant } from '#tests/support/small-plant.ts';

const FILES = 200;
/** Longest time from the choice of a file to a sentence or the plant, in milliseconds. */
const ANSWER_WITHIN_MS = 2000;

test(`${FILES} spoilt files through the open dialog: a sentence or the plant, and the file untouched`, async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const sound = join(folder, 'sound.iecmodel');
  writeModelFile(sound, smallPlant(), { force: false });
  const next = seeded(1);
  const rounds = Math.ceil((FILES - sqlMutations.length) / byteMutations.length);
  const mutations = [...sqlMutations, ...Array.from({ length: rounds }, () => byteMutations).flat()].slice(0, FILES);
  const { app, page } = await launch({ toleratesErrors: true });
  const notices = page.getByRole('region', { name: 'Notices' });
  const file = join(folder, 'spoilt.iecmodel');
  await answerOpenDialog(app, file);
  let refused = 0;
  for (const mutation of mutations) {
    writeFileSync(file, readFileSync(sound));
    mutation.spoil(file, next);
    const before = readFileSync(file);
    await page.getByRole('button', { name: 'Open a plant…' }).click();
    const notice = page.getByRole('button', { name: 'Dismiss' });
    const canvas = page.getByTestId('canvas');
    await expect(notice.or(canvas).first(), mutation.name).toBeVisible({ timeout: ANSWER_WITHIN_MS });
    if (await canvas.isVisible()) {
      await page.keyboard.press('Control+w');
      await expect(page.getByRole('button', { name: 'Open a plant…' })).toBeVisible();
    } else {
      refused++;
      await expect(notices, mutation.name).toContainText(/[.;]/);
      await notice.first().click();
      await expect(notice).toHaveCount(0);
    }
    expect(readFileSync(file).equals(before), mutation.name).toBe(true);
  }
  expect(refused).toBeGreaterThan(FILES / 2);
});
