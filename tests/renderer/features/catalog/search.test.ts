import { refOfEntry, rowsOf, rowsOfPlant } from '#renderer/features/catalog/data/rows.ts';
import { searchRows } from '#renderer/features/catalog/data/search.ts';
import { refKey, sections } from '#renderer/state/catalog-sections.ts';
import { extendCatalog } from '#shared/catalog/extend-catalog.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { ownContents, ownEntries, ownEntry } from '#tests/support/own-entries.ts';
import { describe, expect, it } from 'vitest';

const catalog = theCatalog();
const rows = rowsOf(catalog);
const search = (typed: string) => searchRows(rows, typed);
const best = (typed: string) => search(typed)[0]?.rows[0]?.key;

describe('the rows', () => {
  it('are all entries of the catalog, each once, named in both languages', () => {
    const { length } = [...rows.values()];
    expect(length).toBeGreaterThan(950);
    expect([...rows.values()].every(({ name }) => name.en !== '' && name.ja !== '')).toBe(true);
    expect(new Set([...rows.values()].map(({ section }) => section)).size).toBe(sections.length - 1);
  });
  it('mark the entries of the plant, a threat with its own SR among the techniques too', () => {
    const own = [...rowsOf(extendCatalog(catalog, ownEntries).catalog).values()].filter(({ isOwn }) => isOwn);
    expect(own.map(({ key }) => key)).toEqual([
      'pattern/own-threat',
      'technique/own-threat',
      'assetType/own-type',
      'protocol/own-protocol',
      'measure/own-measure',
    ]);
    expect([...rows.values()].some(({ isOwn }) => isOwn)).toBe(false);
  });
});

describe('own entries that the catalog does without', () => {
  const faulty = [
    ownEntry('protocol', { id: 'x' }),
    ownEntry('asset-type', { ...ownContents['asset-type'], id: 'plc' }),
  ];
  const own = new Map([...ownEntries, ...faulty].map((entry) => [entry.id, entry]));
  const extended = extendCatalog(catalog, own.values()).catalog;
  it('are listed beside the others, so that they can be put right', () => {
    const all = rowsOfPlant(extended, own);
    expect([...all.values()].flatMap(({ key, leftOut }) => (leftOut ? [key] : []))).toEqual([
      'protocol/protocol/x',
      'assetType/asset-type/plc',
    ]);
    expect(all.get('assetType/plc')?.isOwn).toBe(false);
    expect(rowsOfPlant(extended, own)).toBe(all);
    expect(faulty.map((entry) => all.has(refKey(refOfEntry(extended, entry))))).toEqual([true, true]);
  });
  it('are none where all is well', () => {
    const good = new Map(ownEntries.map((entry) => [entry.id, entry]));
    const fine = extendCatalog(catalog, ownEntries).catalog;
    expect(rowsOfPlant(fine, good)).toBe(rowsOf(fine));
  });
});

describe('a search', () => {
  it.each([
    ['SR 1.1', 'sr/SR 1.1'],
    ['sr1.1re1', 'sr/SR 1.1 RE 1'],
    ['cr 1.1 re(1)', 'cr/CR 1.1 RE(1)'],
    ['T0836', 'technique/T0836'],
    ['ｔ０８３６', 'technique/T0836'],
    ['T0803', 'retired/T0803'],
    ['ZCR 5.6', 'zcr/ZCR 5.6'],
    ['CWE-306', 'weakness/CWE-306'],
    ['plc', 'assetType/plc'],
    ['modbus', 'protocol/modbus-tcp'],
    ['MODIFY PARAMETER', 'technique/T0836'],
    ['パラメータの変更', 'technique/T0836'],
    ['ﾊﾟﾗﾒｰﾀの変更', 'technique/T0836'],
    ['parameter modify', 'technique/T0836'],
    ['HIDDEN COBRA', 'source/G0032'],
    ['既定 5×5', 'policy/default-5x5'],
  ])('for %s finds %s first', (typed, key) => {
    expect(best(typed)).toBe(key);
  });
  it('for nothing finds everything, in the order of the catalog', () => {
    const all = search('  ');
    expect(all.map(({ section }) => section)).toEqual(sections.filter((section) => section !== 'measure'));
    expect(all.reduce((sum, hits) => sum + hits.rows.length, 0)).toBe(rows.size);
  });
  it('for what is nowhere finds nothing', () => expect(search('zzzzqq')).toEqual([]));
  it('reads the words of summaries too', () => {
    const hits = search('every interface a person can use').flatMap(({ rows: found }) => found.map(({ key }) => key));
    expect(hits).toContain('sr/SR 1.1');
  });
  it('is done in an instant', () => {
    const start = performance.now();
    for (const typed of ['a', 'au', 'aut', 'auth', 'authe', '認', '認証', 'sr 1', 'network', 'x']) search(typed);
    expect((performance.now() - start) / 10).toBeLessThan(50);
  });
});
