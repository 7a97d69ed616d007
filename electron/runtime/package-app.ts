import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp, ensureBuild } from './app-build.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { findElectron } from './find-electron.ts';
import { builtModuleFolder } from './native-module.ts';
import { packagedElectronVersion } from './package-source.ts';
import { projectFolder } from './project-folder.ts';
import { readyElectron } from './ready-electron.ts';
import { runCommand } from './run-command.ts';
import { runScript } from './script.ts';
import { tell, text } from './texts.ts';
import { toolScript } from './tool.ts';

const folderOnly = process.argv[2] === 'dir';
const output = process.env['ZONDUIT_PACKAGE_FOLDER'] ?? join(projectFolder, 'dist');

await runScript(() => (folderOnly ? packageFolder() : packageInstallers()));

/** The app as a folder, with whatever Electron was found: for trying it and for tests. */
async function packageFolder(): Promise<void> {
  const runtime = await readyElectron();
  await ensureBuild();
  await runBuilder(['--dir', `-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`]);
  if (runtime.source === 'registry') await removeDefaultApp();
}

/** Installers for users: with the released Electron and the binaries that better-sqlite3 publishes, or not at all. */
async function packageInstallers(): Promise<void> {
  if (!isReleased(await findElectron())) throw new Error(text('start:packaging.needsReleased'));
  await rm(builtModuleFolder(), { recursive: true, force: true });
  await buildApp();
  await runBuilder([]);
}

function isReleased({ source, version }: ElectronRuntime): boolean {
  return source !== 'registry' && version === packagedElectronVersion();
}

/** The app stands in its place; an Electron out of the registry brings one that electron-builder does not know. */
function removeDefaultApp(): Promise<void> {
  return rm(join(output, 'linux-unpacked', 'resources', 'app'), { recursive: true });
}

async function runBuilder(parameters: readonly string[]): Promise<void> {
  const command = [toolScript('electron-builder'), ...parameters, `-c.directories.output=${output}`, '--publish=never'];
  const { code } = await runCommand(process.execPath, command, { cwd: projectFolder, output: 'show' });
  if (code !== 0) throw new Error(text('start:packaging.failed'));
  tell('packaging.done', { folder: output });
}
