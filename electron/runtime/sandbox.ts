import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronRuntime } from './electron-runtime.ts';
import { runCommand } from './run-command.ts';
import { tell } from './texts.ts';

const setUserId = 0o4000;

/** The arguments that Electron needs where Linux lets it have no sandbox: for root, or with user namespaces off. */
export async function sandboxArguments(runtime: ElectronRuntime): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  if (hasSetUserIdHelper(runtime) || (await allowsUserNamespaces())) return [];
  tell('withoutSandbox');
  return ['--no-sandbox'];
}

function hasSetUserIdHelper(runtime: ElectronRuntime): boolean {
  const helper = statSync(join(runtime.folder, 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & setUserId) !== 0;
}

async function allowsUserNamespaces(): Promise<boolean> {
  return (await runCommand('unshare', ['--user', '--map-root-user', 'true'])).code === 0;
}
