import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureAt, waterPlantFigures } from '#tests/support/figures.ts';
import { temporaryFolder, waterPlant, zonduitProcess } from './run.ts';

test('the published water plant, imported and assessed, gives every published figure', async () => {
  const folder = temporaryFolder();
  const imported = await zonduitProcess(folder, ['import', waterPlant]);
  expect(imported).toEqual({ exit: 0, stdout: '', stderr: 'Wrote water-plant.iecmodel.\n' });
  const assessed = await zonduitProcess(folder, ['assess', 'water-plant.iecmodel', '--json']);
  expect([assessed.exit, assessed.stderr]).toEqual([0, '']);
  const assessment: unknown = JSON.parse(assessed.stdout);
  expect(waterPlantFigures.length).toBe(53);
  for (const { what, path, value } of waterPlantFigures)
    expect([what, figureAt(assessment, path)]).toEqual([what, value]);
});

test('export, import, export gives the same bytes', async () => {
  const folder = temporaryFolder();
  await zonduitProcess(folder, ['generate', '--size', 'small', '-o', 'a.iecmodel']);
  const first = await zonduitProcess(folder, ['export', 'a.iecmodel', '--format', 'json', '-o', 'a.json']);
  expect([first.exit, first.stderr]).toEqual([0, 'Wrote a.json.\n']);
  await zonduitProcess(folder, ['import', 'a.json', '-o', 'b.iecmodel']);
  const second = await zonduitProcess(folder, ['export', 'b.iecmodel']);
  expect(second.stdout).toBe(readFileSync(join(folder, 'a.json'), 'utf8'));
});

test('a reader that has enough ends the output without a word', async () => {
  const folder = temporaryFolder();
  const run = await zonduitProcess(folder, ['catalog', '--json'], { readBytes: 100 });
  expect([run.exit, run.stderr]).toEqual([0, '']);
});

test('the system language decides, --lang decides over it', async () => {
  const folder = temporaryFolder();
  const japanese = await zonduitProcess(folder, ['assess', 'none.iecmodel'], { env: { LANG: 'ja_JP.UTF-8' } });
  expect(japanese).toEqual({
    exit: 3,
    stdout: '',
    stderr: 'none.iecmodel: このファイルはありません。名前とフォルダーを確認してください。\n',
  });
  const english = await zonduitProcess(folder, ['assess', 'none.iecmodel', '--lang', 'en'], {
    env: { LC_ALL: 'ja_JP' },
  });
  expect(english.stderr).toBe('none.iecmodel: There is no such file; check its name and folder.\n');
});

test('check says by its exit code that a finding is an error', async () => {
  const folder = temporaryFolder();
  await zonduitProcess(folder, ['generate', '-o', 'a.iecmodel']);
  const run = await zonduitProcess(folder, ['check', 'a.iecmodel', '--json']);
  const { findings } = JSON.parse(run.stdout) as { findings: { severity: string }[] };
  expect(run.exit).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
});

test('no verb is wrong use', async () => {
  const run = await zonduitProcess(temporaryFolder(), []);
  expect(run.exit).toBe(2);
  expect(run.stderr).toContain('new import export draw report assess check schema generate catalog');
});
