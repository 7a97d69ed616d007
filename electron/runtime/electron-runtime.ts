import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { text } from './texts.ts';

/** An Electron on this disk, and where it came from. */
export type ElectronRuntime = {
  readonly executable: string;
  readonly folder: string;
  readonly version: string;
  readonly source: RuntimeSource;
};

export type RuntimeSource = 'override' | 'package' | 'registry';

const executableNames: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Where the executable lies inside an Electron folder on `platform`. */
export function executableName(platform: NodeJS.Platform): string {
  return executableNames[platform] ?? 'electron';
}

/** Takes `folder` for an Electron if it holds an executable and the file `version`; else says what is missing. */
export function runtimeIn(folder: string, source: RuntimeSource): Result<ElectronRuntime, string> {
  const executable = join(folder, executableName(process.platform));
  const versionFile = join(folder, 'version');
  for (const file of [executable, versionFile]) {
    if (!existsSync(file)) return err(text('start:why.fileMissing', { file }));
  }
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return ok({ executable, folder, version, source });
}
