import loadHighs from 'highs';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { solvePlan } from '#renderer/workers/solve-plan.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { planProgram } from '#shared/plan/optimise/plan-program.ts';
import { goToPlace } from '#tests/e2e/support/entering.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { enterTen, main, save, saved, tab, unplanned } from '#tests/e2e/support/plan.ts';

test('the best set within a budget is found, says what it leaves out and why, and changes nothing by itself', async ({
  launch,
  folder,
}) => {
  test.slow();
  const file = unplanned(folder);
  const { page } = await launch({ args: [file] });
  await goToPlace(page, 'Countermeasure plan');
  await enterTen(page);
  await save(page);
  const model = saved(file);
  const limits = { once: 6_000_000, perYear: null, by: '2027-12-31' };
  const expected = solvePlan(await loadHighs(), planProgram(model, limits), 60_000);
  expect(expected.points).toBeGreaterThan(0);
  expect(expected.leftOut.map(({ reason }) => reason)).toContain('too-late');
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(model, 'countermeasure', id));

  await tab(page, 'Optimise');
  await main(page).getByLabel('At most, once').fill('60000');
  await main(page).getByLabel('Due by').fill('2027-12-31');
  await main(page).getByLabel('Due by').press('Enter');
  await main(page).getByRole('button', { name: 'Find the best set' }).press('Enter');
  await expect(
    main(page).getByRole('heading', { name: `Risk levels fall by ${expected.points} places in all` }),
  ).toBeVisible();
  await expect(main(page).getByText('Proven: no set within these limits lowers them by more.')).toBeVisible();
  const listed = (list: string) => main(page).getByRole('region', { name: list }).getByRole('button').allTextContents();
  expect(await listed('In the set')).toEqual(names(expected.chosen));
  expect(await listed('Left out, and why')).toEqual(names(expected.leftOut.map(({ id }) => id)));
  expect(await barriers(page, 'main')).toEqual([]);
  await expect(page.getByTestId('safe-state')).toHaveAttribute('data-state', 'saved');

  await main(page)
    .getByRole('button', { name: /^Reject the \d+ left out$/ })
    .click();
  await expect(main(page).getByText('The plan has changed since; search again.')).toBeVisible();
  await save(page);
  const rejected = [...saved(file).countermeasure.values()].filter(({ status }) => status === 'rejected');
  expect(rejected.map(({ id }) => id).sort()).toEqual(expected.leftOut.map(({ id }) => id).sort());
  expect(rejected.every(({ rejection }) => rejection.startsWith('Left out by the optimisation: '))).toBe(true);
  await page.keyboard.press('Control+z');
  await save(page);
  expect(saved(file).countermeasure).toEqual(model.countermeasure);
});
