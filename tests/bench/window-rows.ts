import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '#electron/runtime/app-build.ts';
import { hasDisplay, startVirtualDisplay } from '#electron/runtime/display.ts';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { readyElectron } from '#electron/runtime/ready-electron.ts';
import { sandboxArguments } from '#electron/runtime/sandbox.ts';
import { median, type Row } from './row.ts';

const RUNS = 7;
const LONGEST_START = 60_000;
const bareApp = fileURLToPath(new URL('bare-app', import.meta.url));
const windowProbe = fileURLToPath(new URL('window-probe', import.meta.url));

type Launch = { readonly executable: string; readonly parameters: readonly string[]; readonly display: string };

/** Starts an app with an empty profile; gives the milliseconds until its window answers the mouse. */
function startOnce(app: string, { executable, parameters, display }: Launch): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'zonduit-bench-'));
  const env = {
    ...process.env,
    DISPLAY: display,
    IEC_USER_DATA: profile,
    BENCH_TARGET: app,
    BENCH_BEGIN: String(Date.now()),
  };
  const child = spawn(executable, [...parameters, '--disable-gpu', `--user-data-dir=${profile}`, windowProbe], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: LONGEST_START,
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', () => {
      rmSync(profile, { recursive: true, force: true });
      const interactive = /BENCH (\d+)/.exec(text)?.[1];
      if (interactive === undefined) reject(new Error('the window did not get ready'));
      else resolve(Number(interactive));
    });
  });
}

async function measure(launch: Launch): Promise<{ ours: number; beside: number }> {
  const figures = { ours: [] as number[], beside: [] as number[] };
  for (let run = 0; run <= RUNS; run += 1) {
    figures.beside.push(await startOnce(bareApp, launch));
    figures.ours.push(await startOnce(projectFolder, launch));
  }
  return { ours: median(figures.ours.slice(1)), beside: median(figures.beside.slice(1)) };
}

async function measureOnDisplay(): Promise<{ ours: number; beside: number }> {
  await ensureBuild();
  const runtime = await readyElectron();
  const virtual = hasDisplay(process.env) ? null : await startVirtualDisplay();
  try {
    const display = virtual?.name ?? process.env['DISPLAY'] ?? '';
    return await measure({
      executable: runtime.executable,
      parameters: await sandboxArguments(runtime),
      display,
    });
  } finally {
    virtual?.stop();
  }
}

/** The time until the window is usable, beside the smallest honest Electron app; says why where it cannot be had. */
export async function windowRows(): Promise<Row[]> {
  const row = {
    what: 'window ready',
    unit: 'ms',
    besideWhat: 'a bare Electron window',
    goal: { ratio: 1.5 },
  } as const;
  try {
    return [{ ...row, ...(await measureOnDisplay()) }];
  } catch (thrown) {
    const note = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    return [{ ...row, ours: null, beside: null, note }];
  }
}
