import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';
import { runCommand } from './run-command.ts';
import { tell, text } from './texts.ts';
import { toolScript } from './tool.ts';

const sources = ['electron', 'renderer', 'shared', 'catalog', 'assets', 'package.json', 'package-lock.json'];
const stamp = join(projectFolder, 'out', 'built');

/** Builds the app if it was never built or a source is newer than what was built. */
export async function ensureBuild(): Promise<void> {
  if (await isFresh()) return;
  tell('building');
  await buildApp();
}

/** Builds the app; rejects with what the build tool printed. */
export async function buildApp(): Promise<void> {
  const parameters = ['build', '-c', 'electron/electron.vite.config.ts', '--logLevel', 'warn'];
  const { code, output } = await runCommand(process.execPath, [toolScript('electron-vite'), ...parameters], {
    cwd: projectFolder,
  });
  if (code !== 0) throw new Error(`${text('start:buildFailed')}\n${output.trim()}`);
  await writeFile(stamp, '');
}

async function isFresh(): Promise<boolean> {
  const built = await stat(stamp).catch(() => null);
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
