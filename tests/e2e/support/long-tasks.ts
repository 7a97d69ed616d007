import { readFile, rm } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Wall-clock and processor time, in microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

const RENDERER_MAIN = 'CrRendererMain';

/**
 * The tasks of the windows' main threads while something is done, in milliseconds of processor time, longest first. A
 * busy machine stretches the clock of a task, which a PerformanceObserver sees, but not the time that it takes to do it.
 */
export async function tasksDuring(app: ElectronApplication, act: () => Promise<void>): Promise<readonly number[]> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel', '__metadata'] }),
  );
  await act();
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: readonly TraceEvent[] };
  await rm(path, { force: true });
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === RENDERER_MAIN)
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ ph, pid, tid, tdur }) => ph === 'X' && tdur !== undefined && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}
