import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached, cacheFolder } from '#electron/runtime/cache.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'zonduit-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

const fillWith = (text: string) => (folder: string) => writeFile(join(folder, 'content'), text);

test('an entry is made once and then taken as it is', async () => {
  const first = await cached('entry', fillWith('first'));
  const second = await cached('entry', fillWith('second'));
  expect(second).toBe(first);
  expect(await readFile(join(second, 'content'), 'utf8')).toBe('first');
});

test('a failure leaves no entry and no draft', async () => {
  const failing = cached('entry', async (folder) => {
    await writeFile(join(folder, 'content'), 'half');
    throw new Error('interrupted');
  });
  await expect(failing).rejects.toThrow('interrupted');
  expect(await readdir(cacheFolder())).toEqual([]);
});

test('of two that make the same entry at once, both get a whole one', async () => {
  const folders = await Promise.all([cached('entry', fillWith('whole')), cached('entry', fillWith('whole'))]);
  expect(folders[0]).toBe(folders[1]);
  expect(await readdir(cacheFolder())).toEqual(['entry']);
  expect(await readFile(join(folders[0], 'content'), 'utf8')).toBe('whole');
});
