import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runCli } from '#electron/cli/run-cli.ts';

export type CliRun = { readonly exit: number | null; readonly stdout: string; readonly stderr: string };

/** The published water plant in the exchange form. */
export const waterPlant = fileURLToPath(new URL('../../golden/water-plant.iecmodel.json', import.meta.url));
const entry = fileURLToPath(new URL('../../../electron/cli/zonduit.ts', import.meta.url));

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs one command line in this process, in English unless the environment says otherwise. */
export async function zonduit(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CliRun> {
  const written = { stdout: '', stderr: '' };
  const exit = await runCli(args, {
    env: { LANG: 'C', ...env },
    folder,
    stdout: (text) => (written.stdout += text),
    stderr: (text) => (written.stderr += text),
  });
  return { exit, ...written };
}

/** Runs one command line as a process of its own; `readBytes` closes its output after so many bytes. */
export function zonduitProcess(
  folder: string,
  args: readonly string[],
  options: { readonly env?: Record<string, string>; readonly readBytes?: number } = {},
): Promise<CliRun> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'C', ...options.env },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
    if (written.stdout.length > (options.readBytes ?? Infinity)) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (exit) => resolve({ exit, ...written }));
  });
}
