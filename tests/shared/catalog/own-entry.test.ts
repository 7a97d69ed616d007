import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOfFault } from '#shared/catalog/entry-fault.ts';
import { ownEntryProblems } from '#shared/catalog/entry-references.ts';
import { extendCatalog, knownIds } from '#shared/catalog/extend-catalog.ts';
import { parseOwnEntry, type OwnContents } from '#shared/catalog/own-entry.ts';
import { catalogEntryKinds, type CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { ownContents, ownEntries, ownEntry } from '#tests/support/own-entries.ts';
import { builtInRelease } from '#tests/support/stix-bundle.ts';

const release = builtInRelease();
const policy = { ...theCatalog().policies[0]!, id: 'own-policy' };
const good: OwnContents = { ...ownContents, 'risk-policy': policy, attack: release };
const kinds = catalogEntryKinds.map((kind) => [kind] as const);
const idOf = (kind: CatalogEntryKind) => (kind === 'attack' ? release.version : (good[kind] as { id: string }).id);

/** The faults of the shape of an entry, as `path code`. */
function shapeFaults(kind: CatalogEntryKind, change: object): string[] {
  const parsed = parseOwnEntry(ownEntry(kind, { ...good[kind], ...change }, idOf(kind)));
  return parsed.ok
    ? []
    : parsed.error.map(({ fault: { path, ...fault } }) => {
        const code = fault.code === 'shape' ? fault.problem.code : fault.code;
        return `${path} ${code}`;
      });
}

/** What an entry names that is not there, as `path code`. */
function referenceFaults<K extends CatalogEntryKind>(kind: K, change: object): string[] {
  const content = { ...good[kind], ...change };
  const entry = ownEntry(kind, content, idOf(kind)) as Parameters<typeof ownEntryProblems<K>>[0];
  const known = knownIds(extendCatalog(theCatalog(), ownEntries).catalog);
  return ownEntryProblems(entry, content, known).map(({ fault }) => `${fault.path} ${fault.code}`);
}

describe('a good entry', () => {
  it.each(kinds)('%s has no faults', (kind) => {
    expect(shapeFaults(kind, {})).toEqual([]);
    expect(referenceFaults(kind, {})).toEqual([]);
  });
});

describe('a shape that cannot be', () => {
  it.each<[CatalogEntryKind, object, string]>([
    ['threat', { name: { en: 'X' } }, 'name.ja missing'],
    ['threat', { when: [] }, 'when wrongLength'],
    ['threat', { when: [{ kind: 'asset', traits: ['blue'] }] }, 'when[0].traits[0] notOneOf'],
    ['asset-type', { group: '' }, 'group empty'],
    ['asset-type', { componentCategory: 'toaster' }, 'componentCategory notOneOf'],
    ['asset-type', { colour: 'red' }, ' unknownKey'],
    ['asset-type', { isMediaOnly: 'yes' }, 'isMediaOnly wrongType'],
    ['protocol', { endpoints: [{ transport: 'tcp', port: 70_000 }] }, 'endpoints[0].port tooBig'],
    ['protocol', { name: { en: 'x'.repeat(20_001), ja: 'x' } }, 'name.en textTooLong'],
    ['countermeasure-type', { requirementIds: 'SR 1.1' }, 'requirementIds wrongType'],
    ['risk-policy', { riskLevels: [{ ...policy.riskLevels[0], colour: 'red' }] }, 'riskLevels[0].colour badFormat'],
    ['risk-policy', { id: 'other' }, 'id idDiffers'],
    ['attack', { version: '20.0' }, 'version idDiffers'],
    ['attack', { released: 'May' }, 'released badDate'],
    ['attack', { sourceSha256: 'x' }, 'sourceSha256 badFormat'],
  ])('%s %j', (kind, change, fault) => {
    expect(shapeFaults(kind, change)).toEqual([fault]);
  });
  it('stands at a field of the form', () => {
    expect(fieldOfFault({ code: 'badFormat', path: 'when[0].traits[1]' })).toBe('when');
    expect(fieldOfFault({ code: 'badFormat', path: 'name.ja' })).toBe('name');
    expect(fieldOfFault({ code: 'badFormat', path: '' })).toBe('');
  });
});

describe('a reference that leads nowhere', () => {
  const [first, ...rest] = release.techniques;
  it.each<[CatalogEntryKind, object, string[]]>([
    ['threat', { techniqueIds: ['T0836', 'T9999'] }, ['techniqueIds[1] unknownId']],
    ['threat', { requirementIds: ['CR 1.1'] }, ['requirementIds[0] unknownId']],
    ['threat', { when: [{ kind: 'asset', groups: [], weaknessIds: ['CWE-0'] }] }, ['when[0].weaknessIds[0] unknownId']],
    ['asset-type', { group: 'x', attackAssetId: 'A9' }, ['group unknownId', 'attackAssetId unknownId']],
    ['protocol', { category: 'x' }, ['category unknownId']],
    ['countermeasure-type', { requirementIds: ['CR 2.1', 'X'] }, ['requirementIds[1] unknownId']],
    [
      'attack',
      { techniques: [{ ...first, mitigationIds: ['M9'] }, ...rest] },
      ['techniques[0].mitigationIds[0] unknownId'],
    ],
    ['attack', { tactics: [...release.tactics, release.tactics[0]] }, ['tactics[12].id occursTwice']],
    [
      'attack',
      { retiredTechniques: [{ id: 'T0800', name: 'X', status: 'revoked', replacedById: null }] },
      ['retiredTechniques[0].id retiredAndAlive'],
    ],
    ['risk-policy', { riskLevels: [...policy.riskLevels, policy.riskLevels[0]] }, ['riskLevels[4].id policyTwice']],
    [
      'risk-policy',
      { matrix: { kind: 'product', bands: [{ riskLevel: 'x', min: 1 }] } },
      ['matrix.bands[0].riskLevel policyReference'],
    ],
    ['risk-policy', { matrix: { kind: 'table', cells: [] } }, ['matrix.cells policyShape']],
  ])('%s is named', (kind, change, faults) => {
    expect(referenceFaults(kind, change)).toEqual(faults);
  });
});

it('anything at all gives a value or a list', () => {
  fc.assert(
    fc.property(fc.constantFrom(...catalogEntryKinds), fc.dictionary(fc.string(), fc.jsonValue()), (kind, content) => {
      const parsed = parseOwnEntry(ownEntry(kind, content, 'x'));
      expect(parsed.ok || parsed.error.length > 0).toBe(true);
    }),
  );
});

it('a good entry in which anything was replaced gives a value or a list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('threat', 'asset-type', 'protocol', 'countermeasure-type', 'risk-policy' as const),
      fc.nat(),
      fc.jsonValue(),
      (kind, at, value) => {
        const content: Record<string, unknown> = { ...good[kind] };
        const key = Object.keys(content)[at % Object.keys(content).length]!;
        const entry = ownEntry(kind, { ...content, [key]: value }, idOf(kind));
        const { catalog, problems } = extendCatalog(theCatalog(), [
          ...ownEntries.filter((one) => one.kind !== kind),
          entry,
        ]);
        expect(catalog.own.includes(entry.id) || problems.some(({ file }) => file === entry.id)).toBe(true);
      },
    ),
  );
});
