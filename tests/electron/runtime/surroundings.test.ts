import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasDisplay } from '#electron/runtime/display.ts';
import { checkTarball } from '#electron/runtime/registry-source.ts';
import { runCommand } from '#electron/runtime/run-command.ts';
import { missingLibraries } from '#electron/runtime/system-packages.ts';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
] as const)('on %s with %o there is a display: %s', (platform, environment, there) => {
  expect(hasDisplay(environment, platform)).toBe(there);
});

test('missing libraries are read from the output of ldd', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd5d3f2000)',
    '\tlibnss3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1)',
    '\tlibgtk-3.so.0 => not found',
  ].join('\n');
  expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  expect(missingLibraries('\tstatically linked')).toEqual([]);
});

test('a file is taken only with the expected checksum', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zonduit-sum-'));
  const file = join(folder, 'file');
  await writeFile(file, 'abc');
  const sum = '3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  await expect(checkTarball(file, sum)).resolves.toBe(undefined);
  await writeFile(file, 'abd');
  await expect(checkTarball(file, sum)).rejects.toThrow(sum);
  await rm(folder, { recursive: true });
});

test('a program that does not exist is a result, not an exception', async () => {
  expect((await runCommand('no-such-program', [])).code).toBe(127);
});
