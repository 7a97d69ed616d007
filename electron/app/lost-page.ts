import { app } from 'electron';
import type { Logger } from './logger.ts';
import type { Windows } from './windows.ts';

/** More pages lost than this within a minute are no accident any more. */
const TOLERATED = 3;
const MINUTE = 60_000;

/** Whether a page that was lost at these times (in milliseconds) may be loaded once more at `now`. */
export function mayReload(lostAt: readonly number[], now: number): boolean {
  return lostAt.filter((at) => now - at < MINUTE).length < TOLERATED;
}

/**
 * Loads a page again whose process has ended: it takes its plant up where the last stored edit left it. One that keeps
 * ending is closed, and its work is offered back at the next start.
 */
export function reloadLostPages(windows: Pick<Windows, 'close'>, logger: Logger): void {
  const lost = new Map<number, number[]>();
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    logger.error('page lost', `${reason} (${exitCode})`);
    if (reason === 'clean-exit') return;
    const now = Date.now();
    const before = lost.get(contents.id) ?? [];
    lost.set(contents.id, [...before, now]);
    if (mayReload(before, now)) contents.reload();
    else windows.close(contents.id);
  });
}
