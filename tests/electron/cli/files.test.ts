import { chmodSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_JSON_BYTES } from '#electron/cli/read-json.ts';
import { temporaryFolder, waterPlant, zonduit } from './run.ts';

const plant = '{"format":"iecmodel-json","version":1,"suc":{"name":"Plant"}}';

describe('files that cannot be read', () => {
  const cases: [string, string | Buffer, string][] = [
    ['a.json', '', 'This is not JSON: line 1, column 1'],
    ['a.json', '{"a": 1,\n  "b" 2}', 'This is not JSON: line 2, column 7'],
    ['a.json', '[]', 'This is not a plant in the exchange form'],
    ['a.json', 'null', 'This is not a plant in the exchange form'],
    ['a.json', '{}', 'This is not a plant in the exchange form'],
    ['a.json', '{"format":"iecmodel-json","version":2}', 'this Zonduit reads version 1; update Zonduit'],
    [
      'a.json',
      '{"format":"iecmodel-json","version":1}',
      'a.json: suc: Something must stand here and does not; add it.',
    ],
    [
      'a.json',
      `{"format":"iecmodel-json","version":1,"suc":{"name":"x"},"zones":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'zones[0]: An object in curly brackets',
    ],
    ['a.json', Buffer.from(`\ufeff${plant}`, 'utf16le'), 'This JSON document is not UTF-8 text'],
    ['a.iecmodel', '', 'a.iecmodel: '],
    ['a.iecmodel', 'hello', 'This file is not a plant file (.iecmodel)'],
    ['a.iecmodel', `SQLite format 3\0${'x'.repeat(5_000)}`, 'a.iecmodel: '],
    ['a.iecmodel', '{', 'This is not JSON: line 1, column 2'],
  ];
  test.each(cases)('%s holding %j', async (name, content, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), content);
    const before = readFileSync(join(folder, name));
    const run = await zonduit(folder, ['assess', name]);
    expect([run.exit, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(join(folder, name))).toEqual(before);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('a file that is not there, a folder, a path through a file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'file'), 'x');
    for (const [name, message] of [
      ['none.json', 'There is no such file'],
      ['inner', 'This is not a file'],
      ['file/x.json', 'There is no such file'],
      ['a\0b', 'Zonduit has a fault'],
    ] as const) {
      const run = await zonduit(folder, ['assess', name]);
      expect([run.exit, run.stdout]).toEqual([3, '']);
      expect(run.stderr).toContain(message);
    }
  });

  test('a document that is too large is not even read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.json'), '{');
    truncateSync(join(folder, 'a.json'), MAX_JSON_BYTES + 1);
    const run = await zonduit(folder, ['import', 'a.json']);
    expect([run.exit, run.stderr]).toEqual([
      3,
      'a.json: This JSON document is larger than the 256 MiB that are read; split it or leave out what is not needed.\n',
    ]);
  });

  test('many faults are listed up to twenty', async () => {
    const folder = temporaryFolder();
    const zones = Array.from({ length: 30 }, (_, index) => ({ id: index }));
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...(JSON.parse(plant) as object), zones }));
    const lines = (await zonduit(folder, ['import', 'a.json'])).stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('a.json: zones[0].id: A text is needed here, not a number; write "0" with quotes.');
    expect(lines[20]).toBe('… and 10 more.');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('a name cannot drive the terminal', async () => {
    const folder = temporaryFolder();
    const zones = [{ id: 'Z\u001b[2J', name: '\u001b]0;x\u0007', parentId: '\u001b[31m' }];
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...(JSON.parse(plant) as object), zones }));
    const refused = await zonduit(folder, ['assess', 'a.json']);
    writeFileSync(
      join(folder, 'a.json'),
      JSON.stringify({ ...(JSON.parse(plant) as object), zones: [{ ...zones[0], parentId: null }] }),
    );
    const printed = await zonduit(folder, ['assess', 'a.json']);
    expect([refused.exit, printed.exit]).toEqual([3, 0]);
    expect(refused.stderr + printed.stdout).not.toContain('\u001b');
  });
});

describe('files that are read', () => {
  test('JSON with a byte order mark', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.json'), `\ufeff${plant}`);
    expect((await zonduit(folder, ['assess', 'a.json', '--json'])).exit).toBe(0);
  });

  test('keys that have no place are named and left out', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.json'), `${plant.slice(0, -1)},"colour":"red","_note":"x"}`);
    expect(await zonduit(folder, ['import', 'a.json'])).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'a.json: colour: The exchange form has no such key; it is left out.\nWrote a.iecmodel.\n',
    });
  });

  test('JSON and plant file give the same assessment', async () => {
    const folder = temporaryFolder();
    await zonduit(folder, ['import', waterPlant, '-o', 'w.iecmodel']);
    const [direct, imported] = [
      await zonduit(folder, ['assess', waterPlant, '--json']),
      await zonduit(folder, ['assess', 'w.iecmodel', '--json']),
    ];
    expect(direct.stdout).toBe(imported.stdout);
    expect(JSON.parse(direct.stdout)).toMatchObject({ format: 'iecmodel-assessment', version: 1 });
  });
});

describe('files that are written', () => {
  const writes: [string, string[]][] = [
    ['new', ['new', 'a.iecmodel']],
    ['import', ['import', waterPlant, '-o', 'a.iecmodel']],
    ['export', ['export', waterPlant, '-o', 'a.iecmodel']],
    ['generate', ['generate', '-o', 'a.iecmodel']],
    ['generate JSON', ['generate', '-o', 'a.json']],
  ];

  test.each(writes)('%s never writes over a file without --force', async (_name, args) => {
    const folder = temporaryFolder();
    const file = args.at(-1) ?? '';
    writeFileSync(join(folder, file), 'precious');
    const refused = await zonduit(folder, args);
    expect([refused.exit, refused.stderr.split('\n')[0]]).toEqual([
      2,
      `${file}: This file exists already; add --force to replace it.`,
    ]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe('precious');
    expect(await zonduit(folder, [...args, '--force'])).toEqual({ exit: 0, stdout: '', stderr: `Wrote ${file}.\n` });
    expect(readFileSync(join(folder, file), 'utf8')).not.toBe('precious');
    expect(readdirSync(folder)).toEqual([file]);
  });

  test.each(writes)('%s says when the folder is not there', async (_name, args) => {
    const folder = temporaryFolder();
    const file = `none/${args.at(-1) ?? ''}`;
    const run = await zonduit(folder, [...args.slice(0, -1), file]);
    expect([run.exit, run.stderr]).toEqual([
      3,
      `${file}: The folder of this file is not there; make it or choose another one.\n`,
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(writes)(
    '%s says when the folder cannot be written to, which only root never meets',
    async (_name, args) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'closed'));
      chmodSync(join(folder, 'closed'), 0o500);
      const run = await zonduit(folder, [...args.slice(0, -1), `closed/${args.at(-1) ?? ''}`]);
      const isRoot = process.getuid?.() === 0;
      expect(run.exit).toBe(isRoot ? 0 : 3);
      expect(run.stderr).toMatch(isRoot ? /Wrote/ : /permission|cannot be written/);
    },
  );

  test('a folder is never replaced', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.json'));
    const run = await zonduit(folder, ['export', waterPlant, '-o', 'a.json', '--force']);
    expect([run.exit, run.stderr]).toEqual([
      3,
      'a.json: This is not a file; name a plant file (.iecmodel) or a JSON document.\n',
    ]);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('a new plant is named by --name, else after its file', async () => {
    const folder = temporaryFolder();
    await zonduit(folder, ['new', 'Works.iecmodel']);
    await zonduit(folder, ['new', 'b.iecmodel', '--name', '浄水場', '--lang', 'ja']);
    const nameIn = async (file: string) =>
      (JSON.parse((await zonduit(folder, ['export', file])).stdout) as { suc: { name: string } }).suc.name;
    expect([await nameIn('Works.iecmodel'), await nameIn('b.iecmodel')]).toEqual(['Works', '浄水場']);
  });
});
