import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import { ownContents, ownEntries, ownEntry, sharedFile } from '#tests/support/own-entries.ts';
import { aPlant } from '#tests/support/plant.ts';
import { builtInRelease, stixBundle, technique } from '#tests/support/stix-bundle.ts';
import { temporaryFolder, zonduit } from './run.ts';

const rows = ownEntries.map(({ kind, entryId, content }) => ({ kind, entryId, content }));

/** Runs `zonduit catalog --with` over a file that holds a value, and proves that the file stays as it is. */
async function withFile(name: string, content: unknown, args: readonly string[] = ['--json']) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const before = readFileSync(join(folder, name));
  const run = await zonduit(folder, ['catalog', '--with', name, ...args]);
  expect(readFileSync(join(folder, name))).toEqual(before);
  return { ...run, lines: run.stderr.trimEnd().split('\n') };
}

describe('catalog --with', () => {
  test('prints the catalog with the entries of an .ieccatalog file', async () => {
    const run = await withFile('works.ieccatalog', sharedFile(rows));
    expect([run.exit, run.stderr]).toEqual([0, '']);
    const catalog = JSON.parse(run.stdout) as Catalog;
    expect(catalog.assetTypes.at(-1)).toEqual(ownContents['asset-type']);
    expect(catalog.own).toHaveLength(ownEntries.length);
  });

  test('prints the catalog with the entries of a plant, as a plant file or in the exchange form', async () => {
    const folder = temporaryFolder();
    const plant = aPlant({ catalogEntry: ownEntries });
    writeFileSync(join(folder, 'plant.json'), JSON.stringify(toExchange(plant)));
    expect((await zonduit(folder, ['import', 'plant.json'])).exit).toBe(0);
    for (const file of ['plant.json', 'plant.iecmodel']) {
      const run = await zonduit(folder, ['catalog', 'protocols', '--with', file]);
      expect([run.exit, run.stdout.includes('own-protocol')]).toEqual([0, true]);
    }
  });

  test('prints the catalog with the release of a STIX bundle, and names what was left out of it', async () => {
    const bundle = stixBundle({ ...builtInRelease(), version: '20.0' });
    bundle.objects.push(technique('T1700', 'Spoof Clock', ['impact']), { type: 'attack-pattern', id: 'x' });
    const run = await withFile('ics-attack-20.0.json', bundle);
    expect(run.exit).toBe(0);
    expect(run.lines).toEqual([
      `ics-attack-20.0.json: objects[${bundle.objects.length - 1}]: This object is not as STIX 2.1 has it and was left out.`,
    ]);
    const catalog = JSON.parse(run.stdout) as Catalog;
    expect(catalog.attack.version).toBe('20.0');
    expect(catalog.techniques.some(({ id }) => id === 'T1700')).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ['a.ieccatalog', '{"format"', 'a.ieccatalog: The file is not JSON: line 1, column 10'],
    ['a.ieccatalog', '', 'a.ieccatalog: The file is not JSON: line 1, column 1'],
    ['a.json', { format: 'other' }, 'neither a file of own entries'],
    ['a.json', { type: 'bundle', objects: [] }, 'does not hold ATT&CK for ICS'],
    ['a.ieccatalog', sharedFile(rows, { version: 7 }), 'This is version 7 of the form'],
    ['a.ieccatalog', sharedFile([{ ...rows[0], kind: 'x' }]), 'entries[0] x/own-threat: kind: Only these values'],
    [
      'a.ieccatalog',
      sharedFile([{ kind: 'asset-type', entryId: 'plc', content: { ...ownContents['asset-type'], id: 'plc' } }]),
      'entries[0] asset-type/plc: id: “plc” is the id of a built-in entry',
    ],
    [
      'a.ieccatalog',
      sharedFile([{ ...rows[3], content: { ...ownContents['countermeasure-type'], techniqueIds: ['T9999'] } }]),
      'countermeasure-type/own-measure: techniqueIds[0]: “T9999” is not in the catalog.',
    ],
    ['a.iecmodel', 'hello', 'This file is not a plant file'],
  ])('lists what is wrong with %s: %j', async (name, content, message) => {
    const run = await withFile(name, content);
    expect([run.exit, run.stdout]).toEqual([3, '']);
    expect(run.lines).toEqual([expect.stringContaining(message)]);
  });

  test('speaks Japanese', async () => {
    const run = await withFile('a.ieccatalog', '[]', ['--lang', 'ja']);
    expect(run.stderr).toContain('独自項目のファイル');
  });

  test('says that a file is not there, or is a folder', async () => {
    const folder = temporaryFolder();
    expect((await zonduit(folder, ['catalog', '--with', 'none.ieccatalog'])).stderr).toContain('There is no such file');
    expect((await zonduit(folder, ['catalog', '--with', '.'])).exit).toBe(3);
  });

  test('refuses what is too large without reading it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'big.ieccatalog'), Buffer.alloc(97 * 1024 * 1024));
    const run = await zonduit(folder, ['catalog', '--with', 'big.ieccatalog']);
    expect([run.exit, run.stderr]).toEqual([3, expect.stringContaining('larger than the 96 MiB')]);
  });

  test('an entry of another kind does not become one by its plant either', async () => {
    const bad = ownEntry('protocol', { id: 'x' });
    const run = await withFile('p.json', toExchange(aPlant({ catalogEntry: [bad] })));
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('protocol/x');
  });
});
