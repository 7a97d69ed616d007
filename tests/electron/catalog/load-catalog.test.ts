import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkoutCatalogFolder } from '#electron/catalog/catalog-folder.ts';
import { loadCatalog } from '#electron/catalog/load-catalog.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-catalog-'));
  cpSync(checkoutCatalogFolder(), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The kind, file and path of every problem of the copied catalog. */
function problems(): string[] {
  const loaded = loadCatalog(folder);
  return loaded.ok ? [] : loaded.error.map(({ kind, file, path }) => `${kind} ${file} ${path}`);
}

describe('loadCatalog', () => {
  it('reads the catalog that ships', () => {
    const loaded = loadCatalog(folder);
    expect(loaded.ok && loaded.value.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(problems()).toEqual([]);
  });

  it('refuses files whose bytes the manifest does not promise, and names each', () => {
    appendFileSync(join(folder, 'threats/attack-ics.json'), '\n');
    appendFileSync(join(folder, 'protocols/protocols.json'), '\n');
    expect(problems()).toEqual(['digest threats/attack-ics.json $', 'digest protocols/protocols.json $']);
  });

  it('names what else is wrong with a file of other bytes, and with its neighbours', () => {
    const file = join(folder, 'requirements/62443-3-3.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"minSL": 1', '"minSL": 7'));
    writeFileSync(join(folder, 'protocols/protocols.json'), '{"protocols": [');
    rmSync(join(folder, 'risk-policies/default-4x4.json'));
    expect(problems()).toEqual([
      'digest requirements/62443-3-3.json $',
      'invalid requirements/62443-3-3.json $.requirements[0].minSL',
      'unreadable protocols/protocols.json $',
      'missing risk-policies/default-4x4.json $',
    ]);
  });

  it('says where a manifest is not one', () => {
    writeFileSync(join(folder, 'manifest.json'), '{"id": "x"}');
    expect(problems()).toContain('invalid manifest.json $.files');
  });

  it('names a file that is not there', () => {
    rmSync(join(folder, 'protocols/protocols.json'));
    expect(problems()).toEqual(['missing protocols/protocols.json $']);
  });

  it('says when there is no catalog, or one that is no JSON', () => {
    writeFileSync(join(folder, 'manifest.json'), '{');
    expect(problems()).toEqual(['unreadable manifest.json $']);
    rmSync(join(folder, 'manifest.json'));
    expect(problems()).toEqual(['missing manifest.json $']);
  });
});
