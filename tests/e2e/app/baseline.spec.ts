import type { Page } from '@playwright/test';
import { columnOf, goToPlace, typeConduits } from '#tests/e2e/support/entering.ts';
import { focusDrawing } from '#tests/e2e/support/hand.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const main = (page: Page) => page.getByRole('main');
const aside = (page: Page) => page.getByRole('complementary');
const next = (page: Page) => page.getByRole('navigation').getByRole('button', { name: /^Next/ });
const zones = { Office: ['Office PC', 'Printer'], Control: ['SCADA server', 'Operator station'], Field: ['PLC'] };
const subjects = [...Object.keys(zones), 'C1', 'C2'];

/** Waits until the rail asks for a step, and goes where it leads. */
async function follow(page: Page, zcr: string): Promise<void> {
  await expect(next(page)).toContainText(`${zcr}`);
  await next(page).click();
}

/** Types the zones with their assets, and the conduits between them, by keyboard alone (ZCR 3). */
async function drawPlant(page: Page): Promise<void> {
  await focusDrawing(page);
  await page.keyboard.press('z');
  for (const [name, assets] of Object.entries(zones)) {
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    for (const [at, asset] of assets.entries()) {
      await page.keyboard.type(asset);
      const isLast = at === assets.length - 1;
      await page.keyboard.press(isLast ? (name === 'Field' ? 'Enter' : 'Shift+Tab') : 'Enter');
    }
  }
  await page.keyboard.press('Escape');
  await typeConduits(page, 'Control', 'Office, Field');
}

/** Describes the system under consideration where the rail leads (ZCR 1.1, 6.2 and 6.5 to 6.9). */
async function describeSystem(page: Page): Promise<void> {
  await follow(page, 'ZCR 1.1');
  await expect(main(page).getByRole('textbox', { name: 'Perimeter' })).toBeFocused();
  const texts = { Perimeter: 'The fence', Purpose: 'Moves water', 'Operating environment': 'A cabinet by the road' };
  const rules = { 'Threat environment': 'Criminals', Policies: 'Site rules', Regulations: 'NIS 2' };
  for (const [label, value] of Object.entries({ ...texts, ...rules })) {
    const field = main(page).getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await field.press('Control+Enter');
  }
  await main(page).getByRole('textbox', { name: 'Asset owner', exact: true }).fill('Pump Ltd');
  await main(page).getByRole('button', { name: 'Add access point' }).click();
  await expect(main(page).getByRole('textbox', { name: 'Name of AP-1' })).toBeFocused();
  await page.keyboard.type('Internet line');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Off');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await main(page).getByRole('button', { name: 'Add essential function' }).click();
  await expect(main(page).getByRole('textbox', { name: 'Name of EF-1' })).toBeFocused();
  await page.keyboard.type('Pumping');
  await page.keyboard.press('Enter');
}

/** Rates the loss of the function, signs the criteria and records what needs the detailed assessment (ZCR 2.1, 4.1). */
async function rateAndCompare(page: Page): Promise<void> {
  await follow(page, 'ZCR 2.1');
  for (const rating of await main(page)
    .getByRole('combobox', { name: /worst consequence of losing/ })
    .all()) {
    await rating.focus();
    await page.keyboard.press('4');
  }
  await follow(page, 'ZCR 4.1');
  await main(page).getByLabel('Name of who signs').fill('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(main(page).getByText('Signed by Ana Ruiz')).toBeVisible();
  await follow(page, 'ZCR 4.1');
  await main(page).getByLabel('Who decides').fill('Ana Ruiz');
  await main(page).getByRole('button', { name: 'Decide the rest as the policy says' }).click();
}

/** Writes a scenario for every zone and conduit: the first in full, then filled down, then decided together (ZCR 5). */
async function assessInDetail(page: Page): Promise<void> {
  await follow(page, 'ZCR 5.1');
  await main(page).getByRole('button', { name: 'Add scenario' }).first().click();
  const grid = main(page).getByRole('grid', { name: 'Scenario register' });
  for (const [at, subject] of subjects.entries()) {
    if (at > 0) await page.keyboard.press('Control+Enter');
    await expect(grid.getByRole('row')).toHaveCount(at + 2);
    await expect(
      grid
        .getByRole('row')
        .nth(at + 1)
        .locator('input:not([aria-hidden])'),
    ).toBeFocused();
    await page.keyboard.type(`Attack on ${subject}`);
    await page.keyboard.press('Tab');
    await page.keyboard.type(subject);
    await page.keyboard.press('Enter');
  }
  const cell = async (row: number, title: string) =>
    grid
      .getByRole('row')
      .nth(row)
      .locator(`[aria-colindex="${await columnOf(grid, title)}"]`);
  const first = {
    Likelihood: 'Likely',
    'Health and safety': 'Major',
    'Residual likelihood': 'Remote',
    'Residual consequence': 'Minor',
    Treatment: 'Mitigate',
    'Threat source': 'Hacktivist',
    Vulnerability: 'Flat network',
  };
  for (const [title, value] of Object.entries(first)) {
    await (await cell(1, title)).click();
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
    await expect(await cell(1, title)).toContainText(value);
  }
  await (await cell(1, 'Likelihood')).click();
  await (await cell(subjects.length, 'Vulnerability')).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+d');
  await expect(aside(page).getByRole('heading', { name: '5 selected' })).toBeVisible();
  await aside(page).getByRole('textbox', { name: 'Decided by' }).fill('Ana Ruiz');
  await page.keyboard.press('Enter');
  await aside(page).getByRole('textbox', { name: 'Reason' }).fill('Worth its price');
  await page.keyboard.press('Control+Enter');
}

/** Answers every requirement, and completes zones and conduits where the rail leads (ZCR 6.1, 6.4). */
async function specify(page: Page): Promise<void> {
  await follow(page, 'ZCR 6.1');
  const map = main(page).getByRole('grid', { name: 'Gaps per zone and conduit' });
  for (const subject of subjects) {
    await map.getByRole('rowheader', { name: subject }).click();
    const list = main(page).getByRole('grid', { name: 'Requirements' });
    await expect(list.getByRole('gridcell').getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('m');
  }
  for (let left = subjects.length; left > 0; left -= 1) {
    await follow(page, 'ZCR 6.4');
    const lack = await next(page).textContent();
    const border = aside(page).getByRole('textbox', { name: 'Logical boundary' });
    if ((await border.count()) > 0) {
      await border.fill('Its firewall');
      await border.press('Control+Enter');
    }
    await aside(page).getByRole('textbox', { name: 'Owner' }).fill('Pump Ltd');
    await page.keyboard.press('Enter');
    await expect(next(page)).not.toHaveText(lack ?? '');
  }
}

test('a plant of three zones goes from the gallery to an approved baseline, as the rail leads', async ({ launch }) => {
  test.slow();
  const { page } = await launch();
  await expect(page.getByRole('radio', { name: 'Empty plant' })).toBeChecked();
  await page.getByLabel('Name of the plant').fill('Pump station');
  await page.keyboard.press('Enter');
  await drawPlant(page);
  await describeSystem(page);
  await rateAndCompare(page);
  await assessInDetail(page);
  await specify(page);
  await follow(page, 'ZCR 7.1');
  await main(page).getByLabel('Why approve with open findings').fill('The channels follow in spring');
  await main(page).getByLabel('Your name').fill('Kei Sato');
  await main(page).getByLabel('Role').fill('Asset owner');
  await main(page).getByRole('button', { name: 'Approve and freeze' }).click();
  await expect(main(page).getByRole('status').first()).toContainText('the plant is what was signed');
  await expect(next(page)).toHaveCount(0);
  await goToPlace(page, 'Specification (CRS)');
  await expect(main(page)).not.toContainText('Nobody has approved');
});
