import type { RecentFile } from '#shared/ipc/contract.ts';
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { keepJsonFile, readJsonFile } from './atomic-file.ts';
import type { Logger } from './logger.ts';

/** How many files are remembered. */
const REMEMBERED = 10;

/** The files that were open lately, newest first. Windows know them by id: no path comes back from a page. */
export type RecentFiles = {
  list(): readonly RecentFile[];
  pathOf(id: string): string | null;
  add(path: string): void;
  remove(path: string): void;
  clear(): void;
};

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

function readPaths(file: string): string[] {
  const found = readJsonFile(file);
  return Array.isArray(found) ? found.filter((path) => typeof path === 'string').slice(0, REMEMBERED) : [];
}

/** Reads the list; a damaged one is empty. `onChange` hears of every change. */
export function createRecentFiles(file: string, logger: Pick<Logger, 'error'>, onChange: () => void): RecentFiles {
  let paths = readPaths(file);
  function keep(next: string[]): void {
    paths = next.slice(0, REMEMBERED);
    keepJsonFile(file, paths, logger);
    onChange();
  }
  return {
    list: () => paths.map((path) => ({ id: idOf(path), fileName: basename(path), folder: dirname(path) })),
    pathOf: (id) => paths.find((path) => idOf(path) === id) ?? null,
    add: (path) => keep([path, ...paths.filter((known) => known !== path)]),
    remove: (path) => keep(paths.filter((known) => known !== path)),
    clear: () => keep([]),
  };
}
