import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, zonduit } from './run.ts';

type Document = { suc: { name: string }; zones?: { name: string }[] };

/** The exchange form of what `new` made with these arguments. */
async function begun(...args: readonly string[]): Promise<Document> {
  const folder = temporaryFolder();
  expect(await zonduit(folder, ['new', 'a.json', ...args])).toMatchObject({ exit: 0 });
  return JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as Document;
}

test('a plant begins as its template, in the language asked for', async () => {
  const [en, ja] = [
    await begun('--template', 'water', '--name', 'Mill'),
    await begun('--template', 'water', '--lang', 'ja'),
  ];
  expect(en.suc.name).toBe('Mill');
  expect(en.zones?.map(({ name }) => name)).toContain('Control centre');
  expect(ja.zones?.map(({ name }) => name)).toContain('中央監視室');
});

test('without a template it is empty', async () => {
  expect((await begun()).zones ?? []).toEqual([]);
});

test('a template that is not there is refused, and those that are there are named', async () => {
  const folder = temporaryFolder();
  const { exit, stderr } = await zonduit(folder, ['new', 'a.json', '--template', 'refinery']);
  expect(exit).toBe(2);
  expect(stderr).toContain('There is no template refinery; choose one of empty, water, substation');
});
