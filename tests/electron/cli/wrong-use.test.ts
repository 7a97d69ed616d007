import { expect, test } from 'vitest';
import { verbNames } from '#electron/cli/verbs/index.ts';
import { temporaryFolder, zonduit } from './run.ts';

const cases: [string[], string][] = [
  [['frobnicate'], 'There is no verb "frobnicate".'],
  [['constructor'], 'There is no verb "constructor".'],
  [['--frobnicate'], 'There is no verb "--frobnicate".'],
  [['assess'], 'FILE is missing.'],
  [['assess', 'a', 'b'], 'There is one argument too many: b'],
  [['assess', 'a', '--fast'], 'There is no option --fast here.'],
  [['assess', 'a', '-x'], 'There is no option -x here.'],
  [['assess', 'a', '--json=yes'], 'The option --json takes no value.'],
  [['assess', 'a', '--lang', 'de'], 'The language must be one of en, ja.'],
  [['--lang=xx', 'assess', 'a'], 'The language must be one of en, ja.'],
  [['new'], 'FILE is missing.'],
  [['new', 'a.iecmodel', '--name'], 'The option --name needs a value: --name TEXT.'],
  [['new', 'a.iecmodel', '--name='], 'The option --name needs a value: --name TEXT.'],
  [['new', 'a.iecmodel', '--name', 'x'.repeat(501)], 'The name of the SUC must have 1 to 500 characters'],
  [['import'], 'FILE is missing.'],
  [['import', 'a.csv'], 'Say with --into which plant the table goes into.'],
  [['import', 'a.json', '--dry-run'], 'Say with --into which plant the table goes into.'],
  [['import', 'a.csv', '--into', 'a.iecmodel', '-o', 'b.iecmodel'], 'leave out -o and --force.'],
  [['import', 'a.json', '-o'], 'The option -o needs a value: -o FILE.'],
  [['export', 'a', '--format', 'xml'], 'There is no such format; choose one of json.'],
  [['check'], 'FILE is missing.'],
  [['schema', 'x'], 'There is one argument too many: x'],
  [['generate', '--size', 'huge', '-o', 'a.iecmodel'], 'There is no such size; choose one of small, hard, xl.'],
  [['generate', '--seed', '1.5', '-o', 'a.iecmodel'], 'The seed must be a whole number from 0 to 999999999.'],
  [['generate'], 'Say with -o which file to write.'],
  [['catalog', 'nothing'], 'The catalog has no such part; choose one of'],
];

test.each(cases)('zonduit %j', async (args, message) => {
  const run = await zonduit(temporaryFolder(), args);
  expect([run.exit, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(message);
});

test.each(verbNames)('%s --help shows how to call it in both languages', async (verb) => {
  for (const [lang, usage] of [
    ['en', 'Usage: '],
    ['ja', '使い方: '],
  ] as const) {
    const run = await zonduit(temporaryFolder(), ['--lang', lang, verb, '--help']);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain(`${usage}zonduit ${verb}`);
    expect(run.stdout).not.toMatch(/cli:|verb\.|option\./);
  }
});

test('the overall help names every verb', async () => {
  const run = await zonduit(temporaryFolder(), ['--help']);
  expect(run.exit).toBe(0);
  for (const verb of verbNames) expect(run.stdout).toMatch(new RegExp(`^  ${verb} +\\S`, 'm'));
});

test('the version is that of the package', async () => {
  expect((await zonduit(temporaryFolder(), ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
