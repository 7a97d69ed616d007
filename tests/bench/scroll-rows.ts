import { longestTask, scroll } from './main-thread.ts';
import { inOpenedPlant, type OpenedPlant } from './opened-plant.ts';
import { median, type Row } from './row.ts';

const RUNS = 5;
/** What a person feels as a halt, in milliseconds. */
const LONG_TASK = 50;
const places = ['Scenario register', 'Requirements board', 'Component sheet'] as const;

async function measure(place: string, plant: OpenedPlant): Promise<number> {
  const { page } = plant;
  await page.getByRole('button', { name: place }).click();
  await page.locator('main [role=grid] [role=row]').nth(5).waitFor();
  const tasks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) tasks.push(await longestTask(plant, () => scroll(page)));
  return median(tasks);
}

async function measureAll(plant: OpenedPlant): Promise<readonly number[]> {
  const figures: number[] = [];
  for (const place of places) figures.push(await measure(place, plant));
  return figures;
}

/** The longest halt while the tables of the hard plant scroll in the real app. */
export async function scrollRows(): Promise<Row[]> {
  const figures = await inOpenedPlant('hard', measureAll);
  return places.map((place, at) => ({
    what: `longest task while scrolling, ${place.toLowerCase()}, hard`,
    unit: 'ms',
    beside: null,
    besideWhat: '–',
    goal: { most: LONG_TASK },
    ...('note' in figures ? { ours: null, note: figures.note } : { ours: figures[at] ?? null }),
  }));
}
