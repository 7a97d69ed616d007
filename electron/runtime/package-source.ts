import { downloadArtifact } from '@electron/get';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { err, type Result } from '#shared/result.ts';
import { cacheFolder } from './cache.ts';
import { runtimeIn, type ElectronRuntime } from './electron-runtime.ts';
import { Progress } from './progress.ts';
import { runCommand } from './run-command.ts';
import { text } from './texts.ts';

const secondsWithoutData = 15;
const hoursBeforeTryingAgain = 24;

const resolveFrom = createRequire(import.meta.url);
const packageFolder = dirname(resolveFrom.resolve('electron/package.json'));

/** The version of the `electron` package that this project is built with and released on. */
export function packagedElectronVersion(): string {
  return (resolveFrom('electron/package.json') as { version: string }).version;
}

/** The Electron that the `electron` package has already unpacked. */
export function fromPackage(): Result<ElectronRuntime, string> {
  return runtimeIn(join(packageFolder, 'dist'), 'package');
}

/** Downloads the binary of the `electron` package, and gives up after a short while without data. */
export async function fromDownload(environment: NodeJS.ProcessEnv): Promise<Result<ElectronRuntime, string>> {
  if (environment['ELECTRON_SKIP_BINARY_DOWNLOAD']) return err(text('start:why.downloadSwitchedOff'));
  const version = packagedElectronVersion();
  try {
    await download(version);
  } catch (failure) {
    await rememberFailure(version);
    return err(text('start:why.downloadFailed', { version, reason: reasonOf(failure) }));
  }
  const unpacked = await runCommand(process.execPath, [join(packageFolder, 'install.js')]);
  return unpacked.code === 0 ? fromPackage() : err(text('start:why.unpackFailed', { reason: unpacked.output.trim() }));
}

/** Whether the download failed within the last day, so that a start need not wait for it again. */
export async function downloadFailedLately(): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(failureMarker(packagedElectronVersion()));
    return Date.now() - mtimeMs < hoursBeforeTryingAgain * 3_600_000;
  } catch {
    return false;
  }
}

async function download(version: string): Promise<void> {
  const progress = new Progress(`Electron ${version}`);
  const stalled = new AbortController();
  const stall = (): void => stalled.abort(new Error(text('start:why.noData', { seconds: secondsWithoutData })));
  let timer = setTimeout(stall, secondsWithoutData * 1000);
  const onProgress = ({ transferred, total }: { transferred: number; total: number | null }): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(stall, secondsWithoutData * 1000);
    progress.show(transferred, total ?? transferred);
    return Promise.resolve();
  };
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: resolveFrom('electron/checksums.json') as Record<string, string>,
      downloadOptions: { signal: stalled.signal, getProgressCallback: onProgress, quiet: true },
    });
    progress.end();
  } finally {
    clearTimeout(timer);
  }
}

async function rememberFailure(version: string): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(failureMarker(version), '');
}

function failureMarker(version: string): string {
  return join(cacheFolder(), `electron-${version}-not-reachable`);
}

function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  return failure.cause instanceof Error ? failure.cause.message : failure.message;
}
