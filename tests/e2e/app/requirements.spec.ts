import type { Page } from '@playwright/test';
import { zone } from '#tests/e2e/support/canvas.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const map = (page: Page) => page.getByRole('grid', { name: 'Gaps per zone and conduit' });
const list = (page: Page) => page.getByRole('grid', { name: 'Requirements' });
const aside = (page: Page) => page.getByRole('complementary');
const mapRow = (page: Page, name: string) =>
  map(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const cellOf = (page: Page, id: string, column: number) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: id, exact: true }) })
    .locator(`[aria-colindex="${column}"]`);

/** Places of the columns of the map and of a list. */
const inMap = { slAchieved: 3, iac: 5 } as const;
const inList = { title: 2, status: 6, rationale: 7, answers: 9 } as const;

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Requirements board' }).click();
  await expect(mapRow(page, 'OT DMZ').getByText('22').first()).toBeVisible();
}

/** Opens a conduit of the sample, which has an SL-T of 3 and of which nothing is declared or assessed. */
async function openConduit(page: Page): Promise<void> {
  await openBoard(page);
  await mapRow(page, 'Business data').getByRole('rowheader').click();
  await expect(cellOf(page, 'SR 1.1', inList.title).getByRole('button')).toBeFocused();
}

test('the board is worked by keyboard alone: a gap is opened, statuses are set, SL-A appears, undo takes it back', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await openBoard(page);
  await map(page).focus();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  const iac = mapRow(page, 'Business data').locator(`[aria-colindex="${inMap.iac}"]`);
  await expect(iac.getByRole('button')).toBeFocused();
  await expect(iac.locator('[title]')).toHaveAttribute('title', 'IAC: SL-T 3, SL-A –, gap –; open requirements: 22.');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('FR', { exact: true })).toHaveValue('IAC');
  await expect(list(page)).toHaveAttribute('aria-rowcount', '23');
  await page.keyboard.press('p');
  await expect(cellOf(page, 'SR 1.1', inList.status)).toHaveText('Partly met');
  await expect(iac.locator('[title]')).toHaveAttribute('title', /SL-A 0, gap 3; open requirements: 22/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('m');
  await expect(iac.locator('[title]')).toHaveAttribute('title', /SL-A 3, gap 0; open requirements: 0/);
  await expect(page.getByRole('button', { name: 'Undo: Set 22 requirement statuses' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(iac.locator('[title]')).toHaveAttribute('title', /SL-A –, gap –/);
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(iac.getByRole('button')).toBeFocused();
});

test('all requirements of a level met give that SL-A in every FR, and one "partly" drops exactly its FR', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await openConduit(page);
  const levels = aside(page).getByRole('list', { name: 'SL-T and SL-A per foundational requirement' });
  const has = async (...expected: number[]) => {
    for (const [at, fr] of ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'].entries())
      await expect(levels.getByText(`${fr}: needs 3, has ${expected[at] ?? ''}`)).toBeAttached();
  };
  for (const level of [1, 2, 3] as const) {
    await page.getByLabel('Level', { exact: true }).selectOption(String(level));
    await page.getByRole('button', { name: /^Set all \d+ listed/ }).click();
    await page.getByRole('menuitem', { name: /^Met/ }).click();
    // No requirement of TRE and RA begins at SL 4: with those of SL 3 they have all.
    const withoutFour = level === 3 ? 4 : level;
    await has(level, level, level, level, level, withoutFour, withoutFour);
  }
  await page.getByLabel('Level', { exact: true }).selectOption('');
  await page.getByLabel('FR', { exact: true }).selectOption('RDF');
  await cellOf(page, 'SR 5.1', inList.status).click();
  await page.keyboard.press('p');
  await has(3, 3, 3, 3, 0, 4, 4);
  await expect(cellOf(page, 'SR 5.1', inList.status).getByRole('combobox')).toHaveValue('Partly met');
  await page.keyboard.press('a');
  await expect(cellOf(page, 'SR 5.1', inList.rationale)).toHaveText('Reason missing: does not count');
  await has(3, 3, 3, 3, 0, 4, 4);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('No network segment here');
  await page.keyboard.press('Enter');
  await has(3, 3, 3, 3, 3, 4, 4);
});

test('a declared SL-A stands, and the board says where the statuses differ', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openBoard(page);
  await mapRow(page, 'Site Operations').getByRole('rowheader').click();
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('n');
  const achieved = mapRow(page, 'Site Operations').locator(`[aria-colindex="${inMap.slAchieved}"]`);
  await expect(achieved).toHaveText('A 1≠ 0');
  await expect(page.getByText('IAC 0 ≠ 1: the statuses do not bear out the declared SL-A')).toBeVisible();
  await page.getByLabel('Which rows').selectOption('disagree');
  await expect(map(page).getByRole('rowheader')).toHaveCount(1);
  await expect(map(page).getByRole('rowheader')).toContainText('Site Operations');
});

test('filters narrow the list down, and a wrong cell refuses the whole block', async ({ launch }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await openConduit(page);
  const rows = list(page).getByRole('rowheader');
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.getByLabel('Which requirements').selectOption('partly');
  await expect(rows).toHaveText(['SR 1.1']);
  await page.getByLabel('Which requirements').selectOption('not-met');
  await expect(rows).toHaveText(['SR 1.1 RE 1']);
  await page.getByRole('button', { name: 'Show required' }).click();
  await page.getByRole('searchbox', { name: 'Filter by any word' }).fill('zone boundary');
  await expect(rows.first()).toHaveText('SR 5.2');
  await page.getByRole('button', { name: 'Show required' }).click();
  await app.evaluate(({ clipboard }) => clipboard.writeText('met\tby design\nbanana'));
  await cellOf(page, 'SR 1.2', inList.status).click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('status').filter({ hasText: '“banana” cannot stand there' })).toBeVisible();
  await expect(cellOf(page, 'SR 1.2', inList.status).locator('input:not([aria-hidden])')).toHaveValue('');
  await cellOf(page, 'SR 1.2', inList.rationale).click();
  await page.keyboard.type('because');
  await expect(page.getByRole('alert')).toHaveText('Choose a status first; a rationale or evidence stands with one.');
});

test('any requirement says in own words what it asks for and why it applies here', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openConduit(page);
  await page.keyboard.press('?');
  const panel = aside(page).getByRole('region', { name: 'What it asks for, and why here' });
  await expect(panel).toContainText(
    'SR 1.1 Human user identification and authentication: not assessed at Business data.',
  );
  await expect(panel).toContainText('The system can establish who a person is, and check it');
  await expect(panel).toContainText('It applies: the SL-T of IAC is 3, and it is asked for from SL 1 on.');
  await expect(panel).toContainText(
    'By the statuses, SL-A of IAC is –. To reach 1 it takes this one and these:SR 1.3 (from SL 1)',
  );
  await page.keyboard.press('Escape');
  await expect(cellOf(page, 'SR 1.1', inList.title).getByRole('button')).toBeFocused();
  await page.getByLabel('Which requirements').selectOption('all');
  const uncertain = cellOf(page, 'SR 1.13 RE 1', inList.title);
  await page.getByRole('searchbox', { name: 'Filter by any word' }).fill('1.13');
  await expect(uncertain).toContainText('uncertain');
  await expect(uncertain.getByText('uncertain')).toHaveAttribute('title', /Check against a licensed copy/);
  expect(await barriers(page, 'main', 'aside')).toEqual([]);
});

test('one requirement is set for every zone and conduit, and one zone takes over another’s statuses', async ({
  launch,
}) => {
  const { page } = await launch({ args: ['--sample'] });
  await openConduit(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const everywhere = page.getByRole('grid', { name: 'SR 1.1 at every zone and conduit' });
  await expect(everywhere).toHaveAttribute('aria-rowcount', '15');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('p');
  await expect(everywhere.getByText('Partly met')).toHaveCount(14);
  await expect(page.getByRole('button', { name: 'Undo: Set 14 requirement statuses' })).toBeVisible();
  expect(await barriers(page, 'main', 'aside')).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(everywhere.getByText('Partly met')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await mapRow(page, 'Vendor VPN').getByRole('rowheader').click();
  await page.getByRole('button', { name: 'Take over…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Business data' }).click();
  await expect(cellOf(page, 'SR 1.1', inList.status)).toHaveText('Met');
});

test('the inspector leads to the requirements of a zone', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await zone(page, 'Supervisory Control').click();
  await expect(aside(page).getByRole('heading', { name: 'Supervisory Control' })).toBeVisible();
  await aside(page).getByRole('button', { name: 'SR 1.1', exact: true }).click();
  await expect(aside(page)).toContainText('not assessed at Supervisory Control');
  await aside(page).getByRole('button', { name: 'Requirements (90 open)' }).click();
  await expect(page.getByRole('heading', { name: 'Supervisory Control', level: 3 })).toBeVisible();
  await expect(page.getByText('90 of 90 open')).toBeVisible();
  await expect(cellOf(page, 'SR 1.1', inList.answers)).toContainText('3 components');
});

test('an empty plant says what belongs on the board', async ({ launch }) => {
  const { page } = await launch();
  await page.getByLabel('Name of the plant').fill('Empty plant');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Requirements board' }).click();
  await expect(page.getByRole('heading', { name: 'No zone or conduit yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to the canvas' }).click();
  await expect(page.getByTestId('canvas')).toBeVisible();
});
