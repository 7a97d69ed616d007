import type { ElectronApplication, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Scrolls the grid in the middle as a wheel does, down and up again; gives how far it went in all. */
function scroll(page: Page): Promise<number> {
  return page.evaluate(
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

/** The longest task of the page's main thread while the grid in the middle scrolls, in milliseconds of its own processor time. */
export async function longestTask(app: ElectronApplication, page: Page, folder: string): Promise<number> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] }),
  );
  const scrolled = await scroll(page);
  const trace = await app.evaluate(
    ({ contentTracing }, path) => contentTracing.stopRecording(path),
    join(folder, 'trace'),
  );
  const tasks = tasksOf(trace);
  if (scrolled < 0.8 * FRAMES * WHEEL || tasks.length < FRAMES)
    throw new Error(`${scrolled} px, ${tasks.length} tasks`);
  return Math.max(...tasks);
}
