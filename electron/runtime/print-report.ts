import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './app-build.ts';
import { hasDisplay, startVirtualDisplay } from './display.ts';
import { projectFolder } from './project-folder.ts';
import { readyElectron } from './ready-electron.ts';
import { runCommand } from './run-command.ts';
import { sandboxArguments } from './sandbox.ts';
import { runScript } from './script.ts';
import { ensureVirtualDisplay } from './system-packages.ts';

await runScript(() => printRequest(process.argv[2] ?? ''));

/** Starts the app without a window to print what a file asks for; where there is no display, beside one that nobody sees. */
async function printRequest(file: string): Promise<void> {
  await ensureBuild();
  const runtime = await readyElectron();
  const display = hasDisplay(process.env) ? null : await virtualDisplay();
  const data = await mkdtemp(join(tmpdir(), 'zonduit-print-'));
  try {
    const parameters = [...(await sandboxArguments(runtime)), projectFolder, `--print-report=${file}`];
    const env = { ...process.env, IEC_USER_DATA: data, ...(display && { DISPLAY: display.name }) };
    const { code, output } = await runCommand(runtime.executable, parameters, { env });
    if (code !== 0) throw new Error(output.trim());
  } finally {
    display?.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function virtualDisplay(): ReturnType<typeof startVirtualDisplay> {
  await ensureVirtualDisplay();
  return startVirtualDisplay();
}
