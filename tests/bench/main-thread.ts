import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedPlant } from './opened-plant.ts';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

const FRAMES = 90;
const WHEEL = 240;
/** With fewer, the page was not traced. */
const FEWEST_TASKS = 10;

/** Scrolls the grid in the middle as a wheel does, down and up again. */
export async function scroll(page: Page): Promise<void> {
  const scrolled = await page.evaluate(
    async ({ frames, by }) => {
      const grid = document.querySelector('main [role=grid]');
      if (!grid) throw new Error('no grid');
      let step = by;
      let distance = 0;
      for (let frame = 0; frame < frames; frame++) {
        const before = grid.scrollTop;
        grid.scrollTop += step;
        distance += Math.abs(grid.scrollTop - before);
        if (Math.abs(grid.scrollTop - before) < by) step = -step;
        await new Promise(requestAnimationFrame);
      }
      return distance;
    },
    { frames: FRAMES, by: WHEEL },
  );
  if (scrolled < 0.8 * FRAMES * WHEEL) throw new Error(`scrolled only ${scrolled} px`);
}

/** The tasks of the pages' main threads, in milliseconds of processor time. */
function tasksOf(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(readFileSync(trace, 'utf8')) as { traceEvents: readonly TraceEvent[] };
  const key = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const main = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key),
  );
  return traceEvents
    .filter((event) => event.ph === 'X' && /RunTask$/.test(event.name) && main.has(key(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** The longest task of the page's main thread while something is done, in milliseconds of its own processor time. */
export async function longestTask({ app, folder }: OpenedPlant, act: () => Promise<unknown>): Promise<number> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] }),
  );
  await act();
  const trace = await app.evaluate(
    ({ contentTracing }, path) => contentTracing.stopRecording(path),
    join(folder, 'trace'),
  );
  const tasks = tasksOf(trace);
  if (tasks.length < FEWEST_TASKS) throw new Error(`only ${tasks.length} tasks were traced`);
  return Math.max(...tasks);
}
