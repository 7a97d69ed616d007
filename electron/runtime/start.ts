import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runCli, type CliProcess } from '#electron/cli/run-cli.ts';
import { ensureBuild } from './app-build.ts';
import { hasDisplay } from './display.ts';
import { projectFolder } from './project-folder.ts';
import { readyElectron } from './ready-electron.ts';
import { sandboxArguments } from './sandbox.ts';
import { runScript } from './script.ts';
import { tell } from './texts.ts';

const samplePlant = join(projectFolder, 'assets/sample/water-plant.iecmodel.json');

await runScript(() => (hasDisplay(process.env) ? openApp(process.argv.slice(2)) : printAssessment()));

async function printAssessment(): Promise<void> {
  tell('noDisplay');
  process.exitCode = await runCli(['assess', samplePlant], cliProcess());
}

async function openApp(files: readonly string[]): Promise<void> {
  await ensureBuild();
  const runtime = await readyElectron();
  const plants = files.length > 0 ? files : ['--sample'];
  const parameters = [...(await sandboxArguments(runtime)), projectFolder, ...plants];
  const app = spawn(runtime.executable, parameters, { stdio: 'inherit' });
  app.on('exit', (code) => (process.exitCode = code ?? 1));
}

function cliProcess(): CliProcess {
  return {
    env: process.env,
    folder: process.cwd(),
    stdout: (output) => process.stdout.write(output),
    stderr: (message) => process.stderr.write(message),
  };
}
