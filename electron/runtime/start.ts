import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCli, type CliProcess } from '#electron/cli/run-cli.ts';
import { ensureBuild } from './app-build.ts';
import { hasDisplay } from './display.ts';
import { projectFolder } from './project-folder.ts';
import { readyElectron } from './ready-electron.ts';
import { sandboxArguments } from './sandbox.ts';
import { runScript } from './script.ts';
import { tell } from './texts.ts';

const samplePlant = join(projectFolder, 'assets/sample/water-plant.iecmodel.json');
const sampleCopy = join(projectFolder, 'out/sample/water-plant.iecmodel');

await runScript(() => (hasDisplay(process.env) ? openApp(process.argv.slice(2)) : printAssessment()));

async function printAssessment(): Promise<void> {
  tell('noDisplay');
  process.exitCode = await runCli(['assess', samplePlant], cliProcess());
}

async function openApp(files: readonly string[]): Promise<void> {
  await ensureBuild();
  const runtime = await readyElectron();
  const plants = files.length > 0 ? files : [await ownSampleCopy()];
  const parameters = [...(await sandboxArguments(runtime)), projectFolder, ...plants];
  const app = spawn(runtime.executable, parameters, { stdio: 'inherit' });
  app.on('exit', (code) => (process.exitCode = code ?? 1));
}

/** The user may change and save the sample; the one in the sources stays as it is. */
async function ownSampleCopy(): Promise<string> {
  if (existsSync(sampleCopy)) return sampleCopy;
  await mkdir(dirname(sampleCopy), { recursive: true });
  const code = await runCli(['import', samplePlant, '-o', sampleCopy], { ...cliProcess(), stderr: () => undefined });
  if (code !== 0) throw new Error(`zonduit import ${samplePlant}: exit ${code}`);
  return sampleCopy;
}

function cliProcess(): CliProcess {
  return {
    env: process.env,
    folder: process.cwd(),
    stdout: (output) => process.stdout.write(output),
    stderr: (message) => process.stderr.write(message),
  };
}
