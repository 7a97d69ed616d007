import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIntake } from '#shared/catalog/intake.ts';
import { entriesAfter, previewEntries } from '#shared/catalog/preview-intake.ts';
import { toSharedCatalog } from '#shared/catalog/shared-catalog.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { ownContents, ownEntries, ownEntry, sharedFile } from '#tests/support/own-entries.ts';
import { builtInRelease, stixBundle } from '#tests/support/stix-bundle.ts';

const sha256 = 'ab'.repeat(32);
const builtIn = theCatalog();
const read = (json: unknown) => readIntake(json, sha256, builtIn);
const rows = ownEntries.map(({ kind, entryId, content }) => ({ kind, entryId, content }));

function taken(json: unknown) {
  const reading = read(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}
function faults(json: unknown): string[] {
  const reading = read(json);
  return reading.ok
    ? []
    : reading.error.map((fault) => `${fault.path} ${fault.code === 'shape' ? fault.problem.code : fault.code}`);
}

describe('an .ieccatalog file', () => {
  it('is read as it was written', () => {
    const file: unknown = JSON.parse(JSON.stringify(toSharedCatalog('works', 'Works', ownEntries.toReversed())));
    const { entries, ...rest } = taken(file);
    expect(rest).toEqual({ kind: 'entries', name: 'Works', refused: [], notes: [] });
    expect(new Map(entries.map((entry) => [entry.id, entry]))).toEqual(
      new Map(ownEntries.map((entry) => [entry.id, entry])),
    );
  });
  it('is the same text for the same entries', () => {
    expect(JSON.stringify(toSharedCatalog('a', 'A', ownEntries.toReversed()))).toBe(
      JSON.stringify(toSharedCatalog('a', 'A', ownEntries)),
    );
  });
  it.each<[string, unknown, string[]]>([
    ['no object', [], [' notCatalog']],
    ['null', null, [' notCatalog']],
    ['another JSON', { a: 1 }, [' notCatalog']],
    ['a plant', { format: 'iecmodel-json', version: 1 }, [' isPlant']],
    ['of a newer form', sharedFile(rows, { version: 2 }), ['version newerVersion']],
    ['of a version that is none', sharedFile(rows, { version: '1' }), ['version badVersion']],
    ['without id', sharedFile(rows, { id: '' }), ['id empty']],
    ['without entries', sharedFile(rows, { entries: undefined }), ['entries missing']],
    ['with nothing in it', sharedFile([]), ['entries nothingInside']],
    ['with a key too many', sharedFile(rows, { more: 1 }), [' unknownKey']],
    ['with too much in it', sharedFile(Array.from({ length: 10_001 }, () => ({}))), ['entries tooManyEntries']],
  ])('is refused: %s', (_what, json, expected) => {
    expect(faults(json)).toEqual(expected);
  });
  it('names what it refuses and keeps the rest', () => {
    const deep: unknown = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000));
    const { entries, refused } = taken(
      sharedFile([
        ...rows,
        { kind: 'toaster', entryId: 'x', content: {} },
        { kind: 'protocol', entryId: 'deep', content: deep },
        rows[0]!,
        { kind: 'protocol', entryId: 'y', content: { id: 'y' } },
        { kind: 'asset-type', entryId: 'plc', content: { ...ownContents['asset-type'], id: 'plc' } },
        5,
      ]),
    );
    expect(entries).toHaveLength(ownEntries.length);
    expect(refused.map(({ entryId, faults: [first] }) => [entryId, first?.code])).toEqual([
      ['x', 'shape'],
      ['deep', 'tooDeep'],
      ['own-threat', 'occursTwice'],
      ['y', 'shape'],
      ['plc', 'builtIn'],
      ['', 'shape'],
    ]);
  });
});

it('a STIX bundle becomes one entry of kind attack', () => {
  const bundle = stixBundle(builtInRelease());
  const intake = taken(bundle);
  expect(intake).toMatchObject({ kind: 'attack', name: 'MITRE ATT&CK for ICS 19.1', refused: [], notes: [] });
  expect(intake.entries.map(({ id }) => id)).toEqual(['attack/19.1']);
  expect(faults({ ...bundle, objects: [] })).toEqual([' notAttack']);
});

describe('taking in', () => {
  const own = new Map(ownEntries.map((entry) => [entry.id, entry]));
  it('says what is new, changed or the same, whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(ownContents.protocol).reverse());
    const preview = previewEntries(
      [
        ownEntry('protocol', turned),
        ownEntry('asset-type', { ...ownContents['asset-type'], flags: [] }),
        ownEntry('countermeasure-type', { ...ownContents['countermeasure-type'], id: 'other' }),
      ],
      own,
      builtIn,
    );
    expect(preview.map(({ change }) => change)).toEqual(['same', 'changed', 'new']);
  });
  it('names references that lead nowhere, but not those to what the plant or the file has', () => {
    const threat = ownEntry('threat', { ...ownContents.threat, techniqueIds: ['T9999'] });
    expect(previewEntries([threat], new Map(), builtIn)[0]?.nowhere.map(({ path }) => path)).toEqual([
      'techniqueIds[0]',
      'when[0].typeIds[0]',
    ]);
    expect(previewEntries([threat], own, builtIn)[0]?.nowhere.map(({ path }) => path)).toEqual(['techniqueIds[0]']);
  });
  it('puts a release in place of the one that is there, and adds everything else', () => {
    const attack = (version: string) => ownEntry('attack', { version }, version);
    const before = new Map([...own, ['attack/20.0', attack('20.0')] as const]);
    expect([...entriesAfter(before, [attack('21.0')]).keys()]).toEqual([...own.keys(), 'attack/21.0']);
    expect([...entriesAfter(before, [ownEntry('protocol', { id: 'z' })]).keys()]).toEqual([
      ...before.keys(),
      'protocol/z',
    ]);
  });
});

it('anything at all gives a value or a list', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({
      format: fc.constant('ieccatalog'),
      version: fc.constant(1),
      id: fc.string(),
      name: fc.string(),
      entries: fc.jsonValue(),
    }),
    fc.record({ type: fc.constant('bundle'), objects: fc.array(fc.jsonValue()) }),
    fc
      .array(
        fc.record({
          kind: fc.constantFrom('threat', 'protocol', 'attack', 'risk-policy'),
          entryId: fc.string(),
          content: fc.dictionary(fc.string(), fc.jsonValue()),
        }),
      )
      .map((entries) => sharedFile(entries)),
  );
  fc.assert(
    fc.property(anything, (json) => {
      const reading = read(json);
      if (!reading.ok) expect(reading.error.length).toBeGreaterThan(0);
      else expect(reading.value.entries.length + reading.value.refused.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
