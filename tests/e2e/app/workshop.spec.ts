import type { ElectronApplication, Page } from '@playwright/test';
import { readModelFile } from '#electron/storage/model-file.ts';
import { ratingOf, scaleOf } from '#shared/workshop/question.ts';
import { join } from 'node:path';
import { answerSaveDialog } from '../support/dialogs.ts';
import { pasteText } from '../support/hand.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '../support/launch.ts';
import {
  cutThePower,
  decidedPlace,
  facilitator,
  minutedLine,
  policy,
  questions,
  room,
  scenarioId,
  typeAnswer,
  typedAnswer,
  voters,
} from '../support/workshop.ts';

const SCENARIOS = 40;
const reasonOf = (scenario: number) => `Because of finding ${scenario}`;
const parkedOf = (scenario: number) => `Ask the vendor about ${scenario}`;
const isDecided = (scenario: number) => scenario % 4 === 0;
/** The power goes while a reason is being typed. */
const isCutShort = (scenario: number) => scenario === 28;
const isParked = (scenario: number) => scenario % 10 === 5;
const treatmentNames = ['Mitigate', 'Accept', 'Transfer', 'Avoid'] as const;
const treatmentOf = (scenario: number) => (scenario / 4) % 4;
const question = (page: Page) => room(page).getByRole('heading', { level: 3 });
const prompt = (page: Page) => room(page).getByRole('status');

/** A plant with scenarios that were pasted into the register. */
async function beginPlant(app: ElectronApplication, page: Page, count: number): Promise<void> {
  await page.getByLabel('Name of the plant').fill('Almond Valley');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Scenario register' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Add scenario' }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const names = Array.from({ length: count }, (_, scenario) => `Event number ${scenario + 1}`);
  await pasteText(app, page, names.join('\n'));
  await expect(page.getByText(`Scenarios ${count}`, { exact: true })).toBeVisible();
}

async function beginMeeting(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+W');
  await page.getByRole('main').getByRole('button', { name: 'Begin a workshop' }).click();
  await page.getByLabel('Facilitator').fill(facilitator);
  await page.getByLabel('In the room').fill(voters.map((name) => `${name}, plant`).join('\n'));
  await page.keyboard.press('Control+Enter');
  await expect(room(page)).toBeVisible();
}

async function decideAndPark(page: Page, scenario: number): Promise<void> {
  if (isDecided(scenario)) {
    await page.keyboard.press('d');
    await page.keyboard.press(String(treatmentOf(scenario) + 1));
    await page.keyboard.type(reasonOf(scenario));
    if (isCutShort(scenario)) return;
    await page.keyboard.press('Enter');
  }
  if (isParked(scenario)) {
    await page.keyboard.press('k');
    await page.keyboard.type(parkedOf(scenario));
    await page.keyboard.press('Enter');
  }
}

async function typeScenario(page: Page, scenario: number, from = 0): Promise<void> {
  for (let at = from; at < questions.length; at += 1) await typeAnswer(page, typedAnswer(scenario, at));
  await expect(room(page).getByRole('region', { name: 'Ratings' })).toBeVisible();
  await decideAndPark(page, scenario);
}

/** The lines of the copied minutes without times, which the test cannot know. */
function plainLines(copied: string): readonly string[] {
  return copied.split('\n').map((line) => line.trim().replace(new RegExp(`; ${facilitator}, .*$`), `; ${facilitator}`));
}

function expectedLines(scenario: number): readonly string[] {
  return questions.map((one, at) => minutedLine(one, typedAnswer(scenario, at)));
}

test('forty scenarios are rated by keyboard, through two power cuts, and the minutes have all of it', async ({
  launch,
  folder,
}) => {
  test.setTimeout(300_000);
  let running = await launch();
  await beginPlant(running.app, running.page, SCENARIOS);
  await beginMeeting(running.page);
  for (let scenario = 0; scenario < SCENARIOS; scenario += 1) {
    let from = 0;
    if (scenario === 12) {
      // A vote is under way: one has voted, the other is next.
      await typeAnswer(running.page, typedAnswer(scenario, 0));
      await running.page.keyboard.press(typedAnswer(scenario, 1).votes[0] ?? '');
      running = await cutThePower(launch, running);
      await expect(prompt(running.page)).toHaveText(`${voters[1]} votes. Press a number; nobody sees it.`);
      await expect(question(running.page)).toHaveText(`How bad would it be? ${policy.consequenceCategories[1]?.name}`);
      await running.page.keyboard.press('Backspace');
      from = 1;
    }
    await typeScenario(running.page, scenario, from);
    if (isCutShort(scenario)) running = await cutThePower(launch, running);
    await running.page.keyboard.press('n');
  }
  const { app, page } = running;
  await expect(prompt(page)).toHaveText('Everything on the agenda is rated. E opens the minutes.');
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'End the meeting' }).click();
  for (const name of voters) {
    await page.getByLabel(`Sign: type your name, ${name}`).fill(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const copied = plainLines(await app.evaluate(({ clipboard }) => clipboard.readText()));
  expect(copied.filter((line) => line.includes(' (votes: '))).toEqual(
    Array.from({ length: SCENARIOS }, (_, scenario) => expectedLines(scenario)).flat(),
  );
  for (let scenario = 0; scenario < SCENARIOS; scenario += 1) {
    const isSaid = copied.some(
      (line) =>
        line.startsWith(`Treatment = ${treatmentNames[treatmentOf(scenario)]} (`) &&
        line.endsWith(`; ${reasonOf(scenario)})`),
    );
    expect(isSaid).toBe(isDecided(scenario));
    const parked = copied.filter((line) => line.startsWith(`- ${scenarioId(scenario)} ${parkedOf(scenario)} (open;`));
    expect(parked).toHaveLength(isParked(scenario) ? 1 : 0);
  }
  expect(copied.filter((line) => / plant: Signed /.test(line))).toHaveLength(voters.length);
  expect(copied).toContain('Everything on the agenda was rated.');
  await expectInFile(app, page, join(folder, 'plant.iecmodel'));
});

/** What the saved plant says of each scenario is what the room decided. */
async function expectInFile(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerSaveDialog(app, path);
  await page.keyboard.press('Control+s');
  await expect(page.getByTestId('safe-state')).toHaveAttribute('data-state', 'saved');
  const read = readModelFile(path);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { scenario } = read.value.model;
  const ratings = Array.from({ length: SCENARIOS }, (_, at) => {
    const one = scenario.get(scenarioId(at));
    return questions.map((asked) => one && ratingOf(one, asked));
  });
  expect(ratings).toEqual(
    Array.from({ length: SCENARIOS }, (_, at) =>
      questions.map((asked, place) => scaleOf(policy, asked)[decidedPlace(asked, typedAnswer(at, place))]?.id),
    ),
  );
}

test('votes are blind until they are shown, and everything is undone by Ctrl+Z', async ({ launch }) => {
  const { app, page } = await launch();
  await beginPlant(app, page, 2);
  await beginMeeting(page);
  expect(await barriers(page, 'main')).toEqual([]);
  const levels = room(page).getByRole('list', { name: 'Levels' }).getByRole('listitem');
  await page.keyboard.press('2');
  await expect(room(page).getByRole('listitem', { name: 'Ana Costa: voted' })).toBeVisible();
  await expect(levels.filter({ hasText: 'Ana' })).toHaveCount(0);
  await page.keyboard.press('5');
  await page.keyboard.press('3');
  await expect(prompt(page)).toHaveText('All votes are cast. R shows them.');
  await expect(levels.filter({ hasText: 'Ben' })).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(levels.nth(1)).toContainText('Ana Costa');
  await expect(levels.nth(4)).toContainText('Ben Okafor');
  await expect(prompt(page)).toContainText('3 levels apart: Minor and Catastrophic.');
  expect(await barriers(page, 'main')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText(`How bad would it be? ${policy.consequenceCategories[1]?.name}`);
  // One step took rating, outcome and the turn of the page; one step takes them back.
  await page.keyboard.press('Control+z');
  await expect(prompt(page)).toContainText('3 levels apart');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+z');
  await expect(prompt(page)).toHaveText('Ana Costa votes. Press a number; nobody sees it.');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'No workshop yet' })).toBeVisible();
});

test('the room goes on in Japanese and on a projector, and its sheets open by single keys', async ({ launch }) => {
  const { app, page } = await launch();
  await beginPlant(app, page, 2);
  await beginMeeting(page);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Language and theme' }).click();
  await page.getByRole('menuitemradio', { name: '日本語' }).click();
  await page.getByRole('menuitemradio', { name: 'プロジェクター' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  const wall = page.getByRole('region', { name: '会議室' });
  await expect(wall.getByRole('status')).toHaveText(
    'Ana Costa さんの投票です。番号を押してください。誰にも見えません。',
  );
  for (const [key, sheet] of [
    ['l', '決定の記録'],
    ['a', '出席'],
    ['m', 'リスクマトリクス'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(wall.getByRole('group', { name: sheet, exact: true })).toBeVisible();
    expect(await barriers(page, 'main')).toEqual([]);
  }
  await page.keyboard.press('4');
  await page.keyboard.press('4');
  await page.keyboard.press('r');
  await expect(wall.getByRole('status')).toContainText('全員一致です。');
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { name: /^議事録/ }).first()).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);
});

test('minutes are printed without buttons, and only a name of the attendance signs', async ({ launch }) => {
  const { app, page } = await launch();
  await beginPlant(app, page, 1);
  await beginMeeting(page);
  await page.keyboard.press('e');
  const field = page.getByLabel(`Sign: type your name, ${voters[0]}`);
  await field.fill('Somebody else');
  await field.press('Enter');
  await expect(page.getByText('That is not the name in the attendance.')).toBeVisible();
  await field.fill('ana  costa');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: `Take the signature of ${voters[0]} back` })).toBeVisible();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print…' }).click();
  const printed = page.locator('body > [aria-hidden=true] > article');
  await page.emulateMedia({ media: 'print' });
  await expect(printed).toBeVisible();
  await expect(printed.locator('button:visible, input:visible')).toHaveCount(0);
  await expect(page.locator('#root')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(printed).toHaveCount(0);
});

test('the risk on the wall says what made it', async ({ launch }) => {
  const { app, page } = await launch();
  await beginPlant(app, page, 2);
  await beginMeeting(page);
  await typeScenario(page, 0);
  await room(page).getByRole('region', { name: 'Ratings' }).getByTitle('Show why').press('Enter');
  const why = room(page).getByRole('region', { name: 'Why this number?' });
  await expect(why).toBeFocused();
  await expect(why).toContainText('R-01');
  expect(await barriers(page, 'main')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(room(page)).toContainText('Event number 2');
});
