import type { ElectronApplication, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, expectCounts } from '#tests/e2e/support/canvas.ts';
import { answerSaveDialog } from '#tests/e2e/support/dialogs.ts';
import {
  columnOf,
  declareAchieved,
  fillAll,
  findZone,
  goToPlace,
  pasteScenarios,
  typeConduits,
  typeZones,
} from '#tests/e2e/support/entering.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { zonduit } from '#tests/e2e/support/zonduit.ts';
import { figureAt, waterPlantFigures } from '#tests/support/figures.ts';

const main = (page: Page) => page.getByRole('main');
const aside = (page: Page) => page.getByRole('complementary');

type Named = { readonly id: string; readonly name: string };
type Entered = {
  readonly assessed: unknown;
  /** The id that a zone, conduit or scenario was given when it was entered. */
  readonly idOf: (kind: 'zones' | 'conduits' | 'scenarios', name: string) => string;
};

/** Saves what was entered, and assesses the file on the command line. */
async function assessSaved(app: ElectronApplication, page: Page, folder: string): Promise<Entered> {
  const [file, exported] = [join(folder, 'entered.iecmodel'), join(folder, 'entered.json')];
  await answerSaveDialog(app, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByTestId('safe-state')).toHaveAttribute('data-state', 'saved');
  zonduit('export', file, '--format', 'json', '-o', exported);
  const rows = JSON.parse(readFileSync(exported, 'utf8')) as Record<string, readonly Named[]>;
  return {
    assessed: JSON.parse(zonduit('assess', file, '--json')),
    idOf: (kind, name) => rows[kind]?.find((row) => row.name === name)?.id ?? name,
  };
}

/** Assigns SL-Ts on the SL-T board, a level for each FR. */
async function assignTargets(page: Page, targets: Readonly<Record<string, string>>): Promise<void> {
  await goToPlace(page, 'SL-T board');
  const board = main(page).getByRole('grid', { name: 'SL-T board' });
  const first = await columnOf(board, 'IAC');
  for (const [name, levels] of Object.entries(targets)) {
    const row = board.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    await row.locator(`[aria-colindex="${first}"]`).click();
    for (const level of levels) {
      await page.keyboard.press(level);
      await page.keyboard.press('ArrowRight');
    }
  }
}

const subjects = 'C1 C6 C7 Z6 Z4 Z3 Z7 Z4 Z5 suc Z7 suc Z4 Z6'.split(' ');
const waterZones = [
  'Enterprise',
  'OT DMZ',
  'Site Operations',
  'Supervisory Control',
  'Process Control',
  'Chlorine Dosing Control',
  'Distribution Telemetry',
];

test('the published water plant, entered through the screens, gives the published figures', async ({
  launch,
  folder,
}) => {
  test.slow();
  const { app, page } = await launch();
  await begin(page);
  await typeZones(page, waterZones);
  await typeConduits(page, 'Enterprise', 'OT DMZ');
  await typeConduits(page, 'OT DMZ', 'Site Operations');
  await typeConduits(page, 'Site Operations', 'Supervisory Control');
  await typeConduits(page, 'Supervisory Control', 'Process Control, Chlorine Dosing Control');
  await typeConduits(page, 'Distribution Telemetry', '>plant');
  await typeConduits(page, 'Distribution Telemetry', '>plant');
  await fillAll(aside(page), { From: 'Vendor' });
  await expectCounts(page, 7, 7, 0);
  await findZone(page, 'Enterprise');
  await aside(page).getByLabel('In the SUC').uncheck();
  await declareAchieved(page, 'OT DMZ', [0]);
  for (const name of waterZones.slice(2, 6)) await declareAchieved(page, name, [1]);
  await declareAchieved(page, 'Distribution Telemetry', [0, 1]);

  await goToPlace(page, 'Risk policy');
  const bands = { Medium: '6', High: '11', Critical: '16' };
  for (const [level, from] of Object.entries(bands)) await fillAll(main(page), { [`From score of ${level}`]: from });

  const nameOf = (id: string) =>
    id === 'suc' ? 'Almond Valley' : id.startsWith('Z') ? (waterZones[Number(id.slice(1)) - 1] ?? id) : id;
  await pasteScenarios(app, page, {
    Scenario: subjects.map((_id, at) => `Threat ${at + 1}`),
    Subject: subjects.map(nameOf),
    Likelihood: [...'43434343343432'],
    Consequence: [...'44453444343445'],
    'Residual likelihood': [...'33323333332332'],
    'Residual consequence': [...'44453444343445'],
  });
  await assignTargets(page, {
    'OT DMZ': '3332332',
    'Site Operations': '2222222',
    'Supervisory Control': '3333333',
    'Process Control': '2222222',
    'Chlorine Dosing Control': '3331323',
    'Distribution Telemetry': '2222222',
    C4: '2222222',
    C7: '3333333',
  });
  const { assessed, idOf } = await assessSaved(app, page, folder);
  const entered = ([kind = '', id = '', ...rest]: readonly string[]) =>
    kind === 'zones' || kind === 'conduits' ? [kind, idOf(kind, nameOf(id)), ...rest] : [kind, id, ...rest];
  expect(waterPlantFigures.length).toBeGreaterThan(40);
  for (const { what, path, value } of waterPlantFigures)
    expect.soft(figureAt(assessed, entered(path)), what).toEqual(value);
});

/**
 * A published water works that rates in words (LiamCarPer/OT-Security-Lab at 24c24b1 and 11a17f7): four threats, five zones
 * with the SL-T that each was given. Its matrix is known where a threat lies.
 */
const inWords = {
  cells: [
    ['High', 'Critical', 'Extreme', '4'],
    ['High', 'Low', 'Medium', '2'],
    ['Medium', 'Medium', 'High', '3'],
    ['Medium', 'Critical', 'High', '3'],
  ],
  threats: [
    ['Unauthorized write', 'Control', 'High', 'Critical', 'Extreme'],
    ['Network reconnaissance', 'Control', 'High', 'Low', 'Medium'],
    ['Log tampering', 'Operations', 'Medium', 'Medium', 'High'],
    ['Physics violation', 'Control', 'Medium', 'Critical', 'High'],
  ],
  zones: { Enterprise: 1, Operations: 2, Supervisory: 2, Control: 3, Field: 1 },
} as const;

/** Renames the levels of the 4 × 4 policy to the published words, and paints the published cells of its matrix. */
async function enterWords(page: Page): Promise<void> {
  await goToPlace(page, 'Risk policy');
  await main(page).getByLabel('Start from').selectOption('Default 4x4 (product bands)');
  await main(page).getByLabel('Kind', { exact: true }).selectOption('table');
  const names = { Minor: 'Low', Moderate: 'Medium', Major: 'High', Catastrophic: 'Critical' };
  const consequence = main(page).getByRole('table', { name: /^Consequence levels/ });
  for (const [from, to] of Object.entries(names)) await fillAll(consequence, { [`Name of ${from}`]: to });
  const likelihood = main(page).getByRole('table', { name: /^Likelihood levels/ });
  for (const [from, to] of Object.entries({ Unlikely: 'Low', Possible: 'Medium', Likely: 'High' }))
    await fillAll(likelihood, { [`Name of ${from}`]: to });
  const levels = main(page).getByRole('table', { name: /^Risk levels/ });
  await fillAll(levels, { 'Name of Critical': 'Extreme' });
  for (const [likely, bad, risk, digit] of inWords.cells) {
    const cell = main(page).getByRole('button', { name: new RegExp(`^Likelihood ${likely}, consequence ${bad}:`) });
    await cell.focus();
    await page.keyboard.press(digit);
    await expect(cell).toHaveAccessibleName(`Likelihood ${likely}, consequence ${bad}: ${risk}`);
  }
}

test('a published water works that rates in words gives its published levels', async ({ launch, folder }) => {
  const { app, page } = await launch();
  await begin(page);
  await typeZones(page, Object.keys(inWords.zones));
  await enterWords(page);
  const column = (at: 0 | 1 | 2 | 3) => inWords.threats.map((threat) => threat[at]);
  await pasteScenarios(app, page, {
    Scenario: column(0),
    Subject: column(1),
    Likelihood: column(2),
    Consequence: column(3),
  });
  const grid = main(page).getByRole('grid', { name: 'Scenario register' });
  const risk = await columnOf(grid, 'Unmitigated risk');
  for (const [at, threat] of inWords.threats.entries())
    await expect(
      grid
        .getByRole('row')
        .nth(at + 1)
        .locator(`[aria-colindex="${risk}"]`),
    ).toHaveText(threat[4]);
  await assignTargets(
    page,
    Object.fromEntries(Object.entries(inWords.zones).map(([name, level]) => [name, String(level).repeat(7)])),
  );
  const { assessed, idOf } = await assessSaved(app, page, folder);
  for (const [name, level] of Object.entries(inWords.zones))
    expect(figureAt(assessed, ['zones', idOf('zones', name), 'slTarget', 'level']), name).toBe(level);
});
