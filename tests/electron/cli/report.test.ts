import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, waterPlant, zonduit } from './run.ts';

it('writes the form that the name of the file asks for, in the language that is asked for', async () => {
  const folder = temporaryFolder();
  const run = await zonduit(folder, ['report', waterPlant, '--lang', 'en+ja', '--paper', 'letter', '-o', 'crs.html']);
  expect(run).toMatchObject({ exit: 0, stdout: '' });
  expect(run.stderr).toContain('Wrote crs.html.');
  const html = readFileSync(join(folder, 'crs.html'), 'utf8');
  expect(html).toContain('サイバーセキュリティ要求事項仕様');
  expect(html).toContain('Cyber security requirements specification');
  expect(html).toContain('size: Letter');
});

it('never replaces a file without --force', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'crs.docx');
  writeFileSync(file, 'mine');
  expect(await zonduit(folder, ['report', waterPlant, '-o', 'crs.docx'])).toMatchObject({ exit: 2 });
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(await zonduit(folder, ['report', waterPlant, '-o', 'crs.docx', '--force'])).toMatchObject({ exit: 0 });
  expect(readFileSync(file).toString('latin1').slice(0, 2)).toBe('PK');
});

it.each([
  [['report', waterPlant], 'Say with -o'],
  [['report', waterPlant, '-o', 'a.doc'], '--format must be one of pdf, docx, xlsx, html'],
  [['report', waterPlant, '-o', 'a.pdf', '--kind', 'poem'], '--kind must be one of'],
  [['report', waterPlant, '-o', 'a.pdf', '--lang', 'fr'], 'en, ja'],
  [['report', waterPlant, '-o', 'a.pdf', '--paper', 'a5'], '--paper must be one of a4, letter'],
  [['report', waterPlant, '-o', 'a.html', '--zone', 'nowhere'], 'no zone nowhere'],
  [['report', waterPlant, '-o', 'a.html', '--kind', 'summary', '--zone', 'Z1'], 'no version of summary for a vendor'],
])('%j is wrong use', async (args, said) => {
  const run = await zonduit(temporaryFolder(), args);
  expect(run.exit).toBe(2);
  expect(run.stderr).toContain(said);
});

it('only the verb report knows two languages, whatever the files are called', async () => {
  const run = await zonduit(temporaryFolder(), ['assess', 'report', '--lang', 'en+ja']);
  expect(run.exit).toBe(2);
  const before = await zonduit(temporaryFolder(), ['--lang', 'en+ja', 'report', 'none.iecmodel', '-o', 'a.html']);
  expect(before.exit).toBe(3);
});

it('a file that is no plant is told', async () => {
  expect(await zonduit(temporaryFolder(), ['report', 'none.iecmodel', '-o', 'a.html'])).toMatchObject({ exit: 3 });
});
