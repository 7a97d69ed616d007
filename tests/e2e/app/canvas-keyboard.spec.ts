import { barriers } from '#tests/e2e/support/barriers.ts';
import { begin, drawZone, expectCounts, typeName, zone } from '../support/canvas.ts';
import { clickMenu } from '../support/dialogs.ts';
import { expect, test } from '../support/launch.ts';

test('zones are copied, pasted, cut and duplicated with what is in them', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  await drawZone(page, 'Control', [40, 90], [330, 230]);
  await page.keyboard.press('a');
  await typeName(page, 'PLC');
  await page.keyboard.press('Enter');
  await zone(page, 'Control').click({ position: { x: 30, y: 16 } });
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+v');
  await expectCounts(page, 2, 0, 2);
  const [first, second] = await zone(page, 'Control').all();
  const boxes = await Promise.all([first?.boundingBox(), second?.boundingBox()]);
  expect(boxes[0]).not.toEqual(boxes[1]);
  await page.keyboard.press('Control+x');
  await expectCounts(page, 1, 0, 1);
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+d');
  await expectCounts(page, 3, 0, 3);
  await clickMenu(app, 'edit.selectAll');
  await expect(page.getByRole('complementary').getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expectCounts(page, 0, 0, 0);
  await expect(page.getByText('Draw the plant')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expectCounts(page, 3, 0, 3);
});

test('a plant is drawn by the keyboard alone, and nothing of it is a barrier', async ({ launch }) => {
  const { page } = await launch();
  await begin(page);
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
  await page.keyboard.press('z');
  for (const name of ['Business', 'Control', '']) await typeName(page, name);
  await page.keyboard.press('a');
  await typeName(page, 'HMI');
  await typeName(page, 'PLC');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Shift+Z');
  await typeName(page, 'Cell');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.type('Busi');
  await page.keyboard.press('Enter');
  await expectCounts(page, 3, 1, 2);
  await expect(page.getByRole('group', { name: 'Conduit C1, wired, from Cell to Business' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await typeName(page, 'Office');
  await expect(zone(page, 'Office')).toBeVisible();
  const application = page.getByRole('application');
  await page.keyboard.press('Escape');
  const walked: (string | null)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    const active = await application.getAttribute('aria-activedescendant');
    walked.push(await page.locator(`[id="${active}"]`).getAttribute('aria-label'));
  }
  expect(walked.map((label) => label?.split(',')[0])).toEqual([
    'Zone Office',
    'Zone Control',
    'Asset HMI',
    'Asset PLC',
    'Zone Cell',
    'Conduit C1',
  ]);
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await page.keyboard.press('Escape');
  await expectCounts(page, 3, 1, 2);
});

test('badges follow each edit at once, and the sample plant is no barrier', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await expect(page.getByTestId('canvas')).toBeVisible();
  const first = page.getByRole('group', { name: /^Zone / }).first();
  await first.click({ position: { x: 20, y: 10 } });
  const levels = page.getByRole('complementary').getByRole('radiogroup', { name: 'SL-T assigned' });
  await expect(first).toHaveAccessibleName(/SL-T 1, /);
  await levels.getByRole('radio', { name: '4' }).click({ force: true });
  await expect(first).toHaveAccessibleName(/SL-T 4, /);
  await page.keyboard.press('Control+z');
  await expect(first).toHaveAccessibleName(/SL-T 1, /);
  expect(await barriers(page, '[data-testid=canvas]')).toEqual([]);
});
