import { copyFile, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cached } from './cache.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { runCommand } from './run-command.ts';
import { ensureCompiler } from './system-packages.ts';
import { tell, text } from './texts.ts';
import { toolScript } from './tool.ts';

const resolveFrom = createRequire(import.meta.url);
const packageFolder = dirname(resolveFrom.resolve('better-sqlite3/package.json'));
const firstElectronWithNodeApi10 = 35;
const fileName = 'better_sqlite3.node';
const recipe = 1;

/** Node-API of whatever loads it, with the experimental part that Node-API 10 later made regular. */
const compilerFlags =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** Whether the binary inside the better-sqlite3 package, made for Node-API 10, can be loaded by this Electron. */
export function loadsPrebuiltModule(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) >= firstElectronWithNodeApi10;
}

/** The folder in which better-sqlite3 looks for a binary before it takes the one it came with. */
export function builtModuleFolder(): string {
  return join(packageFolder, 'build', 'Release');
}

/**
 * Sees to it that better-sqlite3 loads in `runtime`. For an old Electron it is compiled from its own source (once per
 * user and version) and laid where the package looks first; Node loads that binary just as well.
 */
export async function ensureNativeModule(runtime: ElectronRuntime): Promise<void> {
  if (loadsPrebuiltModule(runtime.version)) return;
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const name = `better-sqlite3-${version}-${process.platform}-${process.arch}-${recipe}`;
  const built = await cached(name, compile);
  await place(join(built, fileName), join(builtModuleFolder(), fileName));
}

async function compile(folder: string): Promise<void> {
  await ensureCompiler();
  tell('compiling');
  const source = join(folder, '.source');
  await cp(packageFolder, source, { recursive: true, filter: (path) => !path.includes('prebuilds') });
  await linkHeaders(source);
  const { code, output } = await runCommand(
    process.execPath,
    [toolScript('node-gyp'), 'rebuild', '--release', '--force_build=1'],
    { cwd: source, env: { ...process.env, CXXFLAGS: compilerFlags, npm_config_nodedir: nodeHeadersFolder() } },
  );
  if (code !== 0) throw new Error(text('start:compileFailed', { output: lastLines(output, 30) }));
  await copyFile(join(source, 'build', 'Release', fileName), join(folder, fileName));
  await rm(source, { recursive: true });
}

function lastLines(text: string, count: number): string {
  return text.trim().split('\n').slice(-count).join('\n');
}

/** node-addon-api is a sibling of the package; its copy needs it within reach. */
async function linkHeaders(source: string): Promise<void> {
  const headers = dirname(
    createRequire(resolveFrom.resolve('better-sqlite3/package.json')).resolve('node-addon-api/package.json'),
  );
  await cp(headers, join(source, 'node_modules', 'node-addon-api'), { recursive: true });
}

/** The `node` package brings the headers of its Node, so that node-gyp need not download them. */
function nodeHeadersFolder(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const nodePackage = createRequire(resolveFrom.resolve('node/package.json'));
  return dirname(nodePackage.resolve(`node-${platform}-${process.arch}/package.json`));
}

async function place(from: string, to: string): Promise<void> {
  if (existsSync(to) && (await readFile(to)).equals(await readFile(from))) return;
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.${process.pid}`;
  await copyFile(from, draft);
  await rename(draft, to);
}
