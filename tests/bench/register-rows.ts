import type { Page } from '@playwright/test';
import { longestTask, scroll } from './main-thread.ts';
import { inOpenedPlant, type OpenedPlant } from './opened-plant.ts';
import { median, type Row } from './row.ts';

/** Even, so that what is put on is taken off again. */
const RUNS = 6;
/** What a person feels as a halt, in milliseconds. */
const LONG_TASK = 50;
/** After something was done, until all that follows from it has come to rest, in milliseconds. */
const REST = 1500;
const PASTED = 5000;
const likelihoods = ['2', '3', '4'] as const;

const grid = (page: Page) => page.locator('main [role=grid]');

/** The first row's cell of a column. */
function firstCell(page: Page, column: string) {
  const head = grid(page).getByRole('columnheader', { name: column, exact: true });
  return {
    async click(): Promise<void> {
      const place = await head.getAttribute('aria-colindex');
      await grid(page).locator(`[role=row][aria-rowindex="2"] [aria-colindex="${place}"]`).click();
    },
  };
}

type Act = { readonly what: string; readonly goal: Row['goal']; run(page: Page, run: number): Promise<unknown> };

/** What people do in the register; the line holds for editing and scrolling, the others are watched. */
const acts: readonly Act[] = [
  { what: 'scrolling', goal: { most: LONG_TASK }, run: scroll },
  {
    what: 'a likelihood is typed',
    goal: { most: LONG_TASK },
    run: (page, run) => page.keyboard.press(likelihoods[run % likelihoods.length] ?? '3'),
  },
  {
    what: 'sorting',
    goal: null,
    run: (page) => grid(page).getByRole('button', { name: 'Likelihood', exact: true }).click(),
  },
  {
    what: 'filtering',
    goal: null,
    run: (page, run) => page.getByRole('searchbox', { name: 'Filter by any word' }).fill(run % 2 ? '' : 'pump'),
  },
  {
    what: 'grouping',
    goal: null,
    run: (page, run) => page.getByLabel('Group by').selectOption(run % 2 ? '' : 'zone'),
  },
];

/** What an act must change, if it did anything: how many rows there are, their order, the chosen cell. */
function stateOf(page: Page): Promise<string> {
  return grid(page).evaluate((element) => {
    const orders = [...element.querySelectorAll('[aria-sort]')].map((head) => head.getAttribute('aria-sort'));
    const chosen = element.querySelector<HTMLInputElement>('[aria-selected=true] input')?.value;
    return JSON.stringify([element.getAttribute('aria-rowcount'), orders, chosen]);
  });
}

async function measureAct(plant: OpenedPlant, { what, run: act }: Act): Promise<number> {
  const tasks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = await stateOf(plant.page);
    const once = async () => {
      await act(plant.page, run);
      await plant.page.waitForTimeout(REST);
    };
    tasks.push(await longestTask(plant, once));
    if (act !== scroll && (await stateOf(plant.page)) === before) throw new Error(`${what} changed nothing`);
  }
  return median(tasks);
}

/** From the key to the names on screen, as the page itself sees it. */
async function pasteOnce({ app, page }: OpenedPlant, run: number): Promise<number> {
  const names = Array.from({ length: PASTED }, (_, at) => `Pasted ${run} ${at}`);
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), names.join('\n'));
  await firstCell(page, 'Scenario').click();
  const took = page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        let begin = 0;
        addEventListener('keydown', () => (begin = performance.now()), { capture: true, once: true });
        const look = () => {
          const field = document.querySelector<HTMLInputElement>('main [role=grid] [aria-rowindex="2"] input');
          const said = document.querySelector('main [role=grid] [aria-rowindex="3"]')?.textContent ?? '';
          if (begin > 0 && (said.includes(name) || field?.value === name)) resolve(performance.now() - begin);
          else requestAnimationFrame(look);
        };
        look();
      }),
    `Pasted ${run} 1`,
  );
  await page.keyboard.press('Control+v');
  const time = await took;
  await page.waitForTimeout(REST);
  return time;
}

async function measureAll(plant: OpenedPlant): Promise<readonly number[]> {
  const { page } = plant;
  await page.getByRole('button', { name: 'Scenario register' }).click();
  await grid(page).getByRole('row').nth(5).waitFor();
  await page.waitForTimeout(REST);
  await firstCell(page, 'Likelihood').click();
  const figures: number[] = [];
  for (const act of acts) figures.push(await measureAct(plant, act));
  const pastes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) pastes.push(await pasteOnce(plant, run));
  return [...figures, median(pastes)];
}

/** The register with 20,000 scenarios in the real app: the longest halt of each act, and how long a paste takes. */
export async function registerRows(): Promise<Row[]> {
  const figures = await inOpenedPlant('xl', measureAll);
  const whats = acts.map(({ what, goal }) => ({ what: `longest task, register, ${what}, xl`, goal }));
  return [...whats, { what: `paste of ${PASTED} rows to the screen, xl`, goal: { most: 1000 } }].map((row, at) => ({
    ...row,
    unit: 'ms',
    beside: null,
    besideWhat: '–',
    ...('note' in figures ? { ours: null, note: figures.note } : { ours: figures[at] ?? null }),
  }));
}
