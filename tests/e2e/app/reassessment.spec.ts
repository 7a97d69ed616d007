import type { Page } from '@playwright/test';
import { asset, typeName, zone } from '#tests/e2e/support/canvas.ts';
import { clickMenu } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const main = (page: Page) => page.getByRole('main');
const place = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation').getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const badge = (page: Page, name: RegExp) => page.getByRole('contentinfo').getByRole('button', { name });
const openOnes = (page: Page) => main(page).getByRole('list', { name: 'Open triggers' }).getByRole('listitem');
const answeredOnes = (page: Page) => main(page).getByRole('list', { name: 'Answered' }).getByRole('listitem');

async function approve(page: Page): Promise<void> {
  await place(page, 'Approval').click();
  await main(page).getByLabel('Your name').fill('Ana Ito');
  await main(page).getByLabel('Why approve with open findings').fill('Until the outage');
  await main(page).getByRole('button', { name: 'Approve and freeze' }).click();
  await expect(main(page).getByText('the plant is what was signed')).toBeVisible();
}

/** Draws an asset in the DMZ with the keyboard; it stays selected. */
async function addAsset(page: Page, name: string): Promise<void> {
  await place(page, 'Canvas').click();
  await zone(page, 'OT DMZ').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('a');
  await typeName(page, name);
  await page.keyboard.press('Enter');
  await asset(page, name).click();
}

/** Takes the first scenario that is suggested. */
async function pickScenario(page: Page, field: string): Promise<void> {
  await main(page).getByRole('combobox', { name: field }).fill('R-0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function setVersion(page: Page, version: string): Promise<void> {
  const field = page.getByRole('complementary').getByRole('textbox', { name: 'Version', exact: true });
  await field.fill(version);
  await field.press('Enter');
}

test('nothing asks for a reassessment before an approval; what happened is written down and answered', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await place(page, 'Reassessment').click();
  await expect(main(page).getByText('Nobody has approved this plant yet')).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);
  await main(page).getByLabel('Kind').selectOption('incident');
  await main(page).getByRole('button', { name: 'Write down' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Say what happened');
  await main(page).getByLabel('What happened').fill('Ransomware at a sister site');
  await pickScenario(page, 'Scenarios that it concerns');
  await main(page).getByLabel('Who', { exact: true }).last().fill('Ana Ito');
  await main(page).getByRole('button', { name: 'Write down' }).click();
  await expect(openOnes(page)).toHaveCount(1);
  await expect(badge(page, /1 trigger for reassessment/)).toBeVisible();

  await openOnes(page).getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await main(page).getByRole('button', { name: 'Record the answer' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Say why');
  await main(page).getByRole('textbox', { name: 'Reason' }).fill('Our remote access is of another kind');
  await main(page).getByRole('button', { name: 'Record the answer' }).click();
  await expect(openOnes(page)).toHaveCount(0);
  await expect(answeredOnes(page)).toContainText(['Our remote access is of another kind']);
  await expect(badge(page, /for reassessment/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(openOnes(page)).toHaveCount(1);
  await openOnes(page)
    .getByRole('button', { name: /^Go to scenario/ })
    .click();
  await expect(page.getByRole('main', { name: 'Scenario register' })).toBeVisible();
});

test('a change since the approval asks for a reassessment, until it is answered or taken back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await addAsset(page, 'Historian');
  await approve(page);
  await setVersion(page, '9.9');
  await expect(badge(page, /1 trigger for reassessment/)).toBeVisible();
  await main(page).getByRole('button', { name: 'Go to the reassessment' }).click();
  await expect(openOnes(page)).toContainText(['Product of Historian changed from – to 9.9']);
  await expect(main(page).getByText(/^Next review on/)).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);

  await main(page).getByLabel('Choose all').check();
  await main(page).getByRole('radio', { name: 'Rate scenarios anew' }).check();
  await main(page).getByRole('button', { name: 'Record the answer' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Name at least one scenario');
  await pickScenario(page, 'Scenarios to rate anew');
  await main(page).getByLabel('What to look at').fill('The new version has a web server');
  await main(page).getByRole('button', { name: 'Record the answer' }).click();
  await expect(openOnes(page)).toContainText([/to be rated anew/]);
  await main(page).getByLabel('Choose all').check();
  await main(page).getByRole('textbox', { name: 'Reason' }).fill('Rated anew on Monday');
  await main(page).getByRole('button', { name: 'Record the answer' }).click();
  await expect(openOnes(page)).toHaveCount(0);
  await expect(place(page, 'Reassessment')).toBeVisible();

  await setVersion(page, '10.0');
  await expect(openOnes(page)).toHaveCount(1);
  await expect(place(page, 'Reassessment 1 open')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(openOnes(page)).toHaveCount(0);
  expect(await barriers(page, 'main')).toEqual([]);
});

test('after a crash it is still told what changed since the approval', async ({ launch }) => {
  const { page, kill } = await launch({ args: ['--sample'] });
  await approve(page);
  await addAsset(page, 'Jump host');
  await expect(badge(page, /1 trigger for reassessment/)).toBeVisible();
  await expect(page.getByText('All edits stored · not saved yet')).toBeVisible();
  await kill();
  const again = await launch();
  await again.page.getByRole('button', { name: /^Take up the work on/ }).click();
  await badge(again.page, /1 trigger for reassessment/).click();
  await expect(openOnes(again.page)).toContainText(['New asset Jump host in OT DMZ']);
  await openOnes(again.page)
    .getByRole('button', { name: /^Show it on its screen/ })
    .click();
  await expect(again.page.getByRole('complementary').getByRole('heading', { name: 'Jump host' }).first()).toBeVisible();
});

test('the interval of the review is set, and the screen speaks Japanese', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await approve(page);
  await place(page, 'Reassessment').click();
  const due = main(page).getByRole('status').first();
  const before = await due.textContent();
  await main(page).getByRole('textbox', { name: 'Review after (months)' }).fill('12');
  await page.keyboard.press('Enter');
  await expect(due).not.toHaveText(before ?? '');
  await clickMenu(app, 'language.ja');
  await expect(page.getByRole('main', { name: '再評価' }).getByText(/^次回レビュー：/)).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);
});
