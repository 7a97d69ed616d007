import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { _electron } from '@playwright/test';
import { listPackage } from '@electron/asar';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { runCommand } from '#electron/runtime/run-command.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let appFolder: string;
let executable: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'zonduit-packaged-'));
  appFolder = join(folder, 'dist', 'linux-unpacked');
  executable = join(appFolder, 'zonduit');
  const packaging = await runCommand(process.execPath, ['electron/runtime/package-app.ts', 'dir'], {
    cwd: projectFolder,
    env: { ...process.env, ZONDUIT_PACKAGE_FOLDER: join(folder, 'dist') },
  });
  expect(packaging.output).toContain('executing @electron/fuses');
  expect(packaging.code).toBe(0);
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build for users has every fuse set', async () => {
  const { version: _version, ...wire } = await getCurrentFuseWire(executable);
  const { DISABLE, ENABLE } = FuseState;
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: DISABLE,
    [FuseV1Options.EnableCookieEncryption]: ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
  });
});

test('it holds the app, its catalog and the notices, and nothing that made it', () => {
  const inside = listPackage(join(appFolder, 'resources', 'app.asar'), { isPack: false });
  const topFolders = new Set(inside.map((path) => path.split('/')[1]));
  const rest = ['LICENSE', 'THIRD-PARTY-NOTICES.md', 'assets', 'catalog', 'node_modules', 'out', 'package.json'];
  expect([...topFolders].sort()).toEqual(rest);
  expect(inside.filter((path) => /\/runtime\/|\.ts$|\.map$/.test(path))).toEqual([]);
  expect(inside.filter((path) => /^\/node_modules\/(?!better-sqlite3(\/|$))./.test(path))).toEqual([]);
  expect(existsSync(join(appFolder, 'resources', 'app'))).toBe(false);
  const unpacked = 'resources/app.asar.unpacked';
  const notices = ['LICENSE.electron.txt', 'LICENSES.chromium.html', `${unpacked}/LICENSE`];
  expect(notices.filter((path) => !existsSync(join(appFolder, path)))).toEqual([]);
  const shipped = readFileSync(join(appFolder, unpacked, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  expect(shipped).toBe(readFileSync(join(projectFolder, 'THIRD-PARTY-NOTICES.md'), 'utf8'));
});

test('it starts and shows its window', async () => {
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  const app = await _electron.launch({
    executablePath: executable,
    env: { ...(process.env as Record<string, string>), IEC_USER_DATA: join(folder, 'data') },
  });
  const page = await app.firstWindow();
  await expect(page.locator('#root > *').first()).toBeVisible();
  expect(await app.evaluate(({ app: running }) => [running.isPackaged, running.getName()])).toEqual([true, 'Zonduit']);
  await app.close();
});
