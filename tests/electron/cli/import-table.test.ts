import { openDocument } from '#electron/storage/document-file.ts';
import { readModelFile } from '#electron/storage/model-file.ts';
import { shiftJis } from '#tests/support/shift-jis.ts';
import { storageContext, valueOf } from '#tests/support/temp-document.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, zonduit } from './run.ts';

const plant = {
  format: 'iecmodel-json',
  version: 1,
  suc: { name: 'Works' },
  zones: [{ id: 'Z1', name: 'Control' }],
  assets: [
    { id: 'A1', name: 'Pump', zoneId: 'Z1', vendor: 'Acme' },
    { id: 'A2', name: 'Fan', zoneId: 'Z1' },
  ],
};
const table =
  'Name,Zone,Vendor,End of support\nPump,Control,Beta,\nFan,Control,,\nValve,Hall,,2031-04-01\nMeter,Hall,,some day\n,Hall,Gamma,\n';

/** A folder with the plant `w.iecmodel` and a table. */
async function works(content: string | Buffer = table, name = 'list.csv'): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'w.json'), JSON.stringify(plant));
  expect((await zonduit(folder, ['import', 'w.json'])).exit).toBe(0);
  writeFileSync(join(folder, name), content);
  return folder;
}

const modelIn = (folder: string, file = 'w.iecmodel') => valueOf(readModelFile(join(folder, file))).model;
const assetsIn = (folder: string, file?: string) =>
  [...modelIn(folder, file).asset.values()].map(({ name, vendor }) => `${name} ${vendor}`.trim());

describe('a table goes into a plant', () => {
  test('in one step of its history; a row that is left out has its sentence', async () => {
    const folder = await works();
    const run = await zonduit(folder, ['import', 'list.csv', '--into', 'w.iecmodel']);
    expect(run).toEqual({
      exit: 1,
      stdout: [
        'Assets: New 1, Changed 1, Doubtful 1, Refused 1, Unchanged 1',
        'New zone: Hall',
        'Row 2, changed: Pump (Vendor: Acme → Beta)',
        'Row 4, new: Valve',
        '',
      ].join('\n'),
      stderr: [
        'list.csv: Row 5: End of support: “some day” is not understood.',
        'list.csv: Row 6: Name: There is no name.',
        'Wrote w.iecmodel.',
        '',
      ].join('\n'),
    });
    expect(assetsIn(folder)).toEqual(['Pump Beta', 'Fan', 'Valve']);
    expect(readdirSync(folder).toSorted()).toEqual(['list.csv', 'w.iecmodel', 'w.json']);
    const document = valueOf(openDocument(storageContext(folder), join(folder, 'w.iecmodel')));
    expect(valueOf(document.log()).map(({ label }) => label)).toMatchObject([
      { key: 'takeRows', params: { count: 2 } },
      { key: 'createDocument' },
    ]);
    expect(document.auditTrail()).toEqual({ state: 'intact' });
    document.close({ keep: false });
  });

  test('with its doubtful rows where that is wanted', async () => {
    const folder = await works('Name,Zone,End of support\nMeter,Control,some day\n');
    const run = await zonduit(folder, ['import', 'list.csv', '--into', 'w.iecmodel', '--doubtful']);
    expect([run.exit, assetsIn(folder)]).toEqual([0, ['Pump Acme', 'Fan', 'Meter']]);
  });

  test('in Japanese, out of Shift_JIS', async () => {
    const folder = await works(shiftJis('機器名,所属ゾーン,台数\r\n制御盤,Control,2\r\n,Control,1\r\n'));
    const run = await zonduit(folder, ['import', 'list.csv', '--into', 'w.iecmodel', '--lang', 'ja']);
    expect(run.stdout).toContain('2行目、新規: 制御盤');
    expect(run.stderr).toContain('list.csv: 3行目: ');
    expect(assetsIn(folder)).toContain('制御盤');
  });

  test('and again without a change', async () => {
    const folder = await works('Name,Zone\nValve,Control\n');
    const args = ['import', 'list.csv', '--into', 'w.iecmodel'];
    expect((await zonduit(folder, args)).exit).toBe(0);
    const before = readFileSync(join(folder, 'w.iecmodel'));
    expect(await zonduit(folder, args)).toEqual({
      exit: 0,
      stdout: 'Assets: New 0, Changed 0, Doubtful 0, Refused 0, Unchanged 1\n',
      stderr: 'w.iecmodel stays as it is.\n',
    });
    expect(readFileSync(join(folder, 'w.iecmodel'))).toEqual(before);
  });

  test('--dry-run says the same and changes nothing, --json for a program', async () => {
    const folder = await works();
    const before = readFileSync(join(folder, 'w.iecmodel'));
    const args = ['import', 'list.csv', '--into', 'w.iecmodel', '--dry-run'];
    const dry = await zonduit(folder, args);
    const json = JSON.parse((await zonduit(folder, [...args, '--json'])).stdout) as { rows: { row: number }[] };
    expect(readFileSync(join(folder, 'w.iecmodel'))).toEqual(before);
    const real = await zonduit(folder, args.slice(0, -1));
    expect([dry.exit, dry.stdout]).toEqual([real.exit, real.stdout]);
    expect(dry.stderr).not.toContain('Wrote');
    expect(json).toMatchObject({ kind: 'asset', taken: 2, zones: ['Hall'], counts: { new: 1, refused: 1 } });
    expect(json.rows.map(({ row }) => row)).toEqual([2, 4, 5, 6]);
  });
});

describe('nothing changes', () => {
  const cases: [string, string | Buffer, string[], number, string][] = [
    ['list.csv', 'Pump,Control\n7,8\n', [], 3, 'list.csv: No heads are recognised'],
    ['list.csv', 'Name,Zone\n"Pump,Control\n', [], 3, 'list.csv: A quotation mark is opened in row 2'],
    ['list.csv', '', [], 3, 'list.csv: There is nothing in this file.'],
    ['list.xlsx', Buffer.from('PK\x03\x04 and then something else'), [], 3, 'list.xlsx: The workbook is damaged'],
    ['list.csv', table, ['--page', 'Zones'], 2, 'There is no page Zones; choose one of list.'],
  ];
  test.each(cases)('%s holding %j %j', async (name, content, options, exit, sentence) => {
    const folder = await works(content, name);
    const before = readFileSync(join(folder, 'w.iecmodel'));
    const run = await zonduit(folder, ['import', name, '--into', 'w.iecmodel', ...options]);
    expect([run.exit, run.stdout]).toEqual([exit, '']);
    expect(run.stderr).toContain(sentence);
    expect(readFileSync(join(folder, 'w.iecmodel'))).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual([name, 'w.iecmodel', 'w.json'].toSorted());
  });

  test('where the plant is open elsewhere, is no plant file, or is not there', async () => {
    const folder = await works();
    const elsewhere = storageContext(folder, { host: 'other', pid: 1 });
    const document = valueOf(openDocument(elsewhere, join(folder, 'w.iecmodel')));
    const run = await zonduit(folder, ['import', 'list.csv', '--into', 'w.iecmodel']);
    document.close({ keep: false });
    expect([run.exit, run.stderr]).toEqual([3, expect.stringContaining('w.iecmodel: ')]);
    expect(run.stderr).toContain('Ana');
    for (const into of ['w.json', 'none.iecmodel'])
      expect(await zonduit(folder, ['import', 'list.csv', '--into', into])).toMatchObject({ exit: 3, stdout: '' });
    expect(assetsIn(folder)).toEqual(['Pump Acme', 'Fan']);
  });
});
