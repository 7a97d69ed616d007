import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { executableName, runtimeIn } from '#electron/runtime/electron-runtime.ts';
import { loadsPrebuiltModule } from '#electron/runtime/native-module.ts';
import { fromOverride } from '#electron/runtime/override-source.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'zonduit-runtime-'))));
afterEach(() => rm(folder, { recursive: true }));

async function putExecutable(): Promise<string> {
  const executable = join(folder, executableName(process.platform));
  await mkdir(dirname(executable), { recursive: true });
  await writeFile(executable, '');
  return executable;
}

test('a folder with an executable and a version is an Electron', async () => {
  const executable = await putExecutable();
  await writeFile(join(folder, 'version'), 'v45.4.1\n');
  const value = { executable, folder, version: '45.4.1', source: 'override' };
  expect(runtimeIn(folder, 'override')).toEqual({ ok: true, value });
  expect(fromOverride({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({ ok: true, value });
});

test('what is missing is named', async () => {
  expect(runtimeIn(folder, 'package')).toMatchObject({
    ok: false,
    error: expect.stringContaining('electron') as string,
  });
  await putExecutable();
  expect(runtimeIn(folder, 'package')).toMatchObject({
    ok: false,
    error: expect.stringContaining('version') as string,
  });
  expect(fromOverride({}).ok).toBe(false);
});

test.each([
  ['33.2.1', false],
  ['34.5.8', false],
  ['35.0.0', true],
  ['45.4.1', true],
])('Electron %s loads a module for Node-API 10: %s', (version, loads) => {
  expect(loadsPrebuiltModule(version)).toBe(loads);
});
