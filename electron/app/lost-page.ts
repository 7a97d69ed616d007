import { app } from 'electron';
import type { Logger } from './logger.ts';
import { mayReload } from './reload-limit.ts';
import type { Windows } from './windows.ts';

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
