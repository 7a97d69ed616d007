import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.ts';
import { tell, text } from './texts.ts';

export const projectFolder = join(import.meta.dirname, '../..');

const sources = ['electron', 'renderer', 'shared', 'catalog', 'assets', 'package.json', 'package-lock.json'];
const result = 'out/main/main.cjs';

/** Builds the app if it was never built or a source is newer than what was built. */
export async function ensureBuild(): Promise<void> {
  if (await isFresh()) return;
  tell('building');
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  );
  const parameters = [cli, 'build', '-c', 'electron/electron.vite.config.ts', '--logLevel', 'warn'];
  const { code, output } = await runCommand(process.execPath, parameters, { cwd: projectFolder });
  if (code !== 0) throw new Error(`${text('start:buildFailed')}\n${output.trim()}`);
}

async function isFresh(): Promise<boolean> {
  const built = await stat(join(projectFolder, result)).catch(() => null);
  if (built === null) return false;
  const newest = await Promise.all(sources.map((source) => newestChange(join(projectFolder, source))));
  return Math.max(...newest) < built.mtimeMs;
}

async function newestChange(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path);
  return Math.max(found.mtimeMs, ...(await Promise.all(entries.map((name) => newestChange(join(path, name))))));
}
