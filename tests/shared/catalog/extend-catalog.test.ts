import { describe, expect, it } from 'vitest';
import { builtInIds, catalogOf, extendCatalog } from '#shared/catalog/extend-catalog.ts';
import type { AttackFile } from '#shared/catalog/threat.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { ownContents, ownEntries, ownEntry } from '#tests/support/own-entries.ts';
import { builtInRelease } from '#tests/support/stix-bundle.ts';

const builtIn = theCatalog();
const shipped = builtInRelease();

/** The shipped release under another version, without some techniques and assets, those with a successor named. */
function releaseWithout(gone: Readonly<Record<string, string | null>>, version = '20.0'): AttackFile {
  const kept = (ids: readonly string[]) => ids.filter((id) => !Object.hasOwn(gone, id));
  return {
    ...shipped,
    version,
    released: `20${version.slice(0, 2)}-01-01`,
    techniques: shipped.techniques
      .filter(({ id }) => !Object.hasOwn(gone, id))
      .map((one) => ({ ...one, assetIds: kept(one.assetIds) })),
    assets: shipped.assets.filter(({ id }) => !Object.hasOwn(gone, id)),
    groups: shipped.groups.map((one) => ({ ...one, techniqueIds: kept(one.techniqueIds) })),
    software: shipped.software.map((one) => ({ ...one, techniqueIds: kept(one.techniqueIds) })),
    campaigns: shipped.campaigns.map((one) => ({ ...one, techniqueIds: kept(one.techniqueIds) })),
    retiredTechniques: [
      ...shipped.retiredTechniques,
      ...Object.entries(gone).flatMap(([id, replacedById]) =>
        id.startsWith('T') ? [{ id, name: id, status: 'revoked' as const, replacedById }] : [],
      ),
    ],
  };
}
const attack = (release: AttackFile) => ownEntry('attack', release, release.version);

describe('own entries', () => {
  const { catalog, problems } = extendCatalog(builtIn, ownEntries);
  it('come to the built-in ones, which stay as they are', () => {
    expect(problems).toEqual([]);
    expect(catalog.assetTypes).toEqual([...builtIn.assetTypes, ownContents['asset-type']]);
    expect(catalog.protocols).toEqual([...builtIn.protocols, ownContents.protocol]);
    expect(catalog.threatPatterns).toEqual([...builtIn.threatPatterns, ownContents.threat]);
    expect(catalog.countermeasureTypes).toEqual([ownContents['countermeasure-type']]);
    expect(catalog.own).toEqual([
      'asset-type/own-type',
      'countermeasure-type/own-measure',
      'protocol/own-protocol',
      'threat/own-threat',
    ]);
    expect(builtIn.own).toEqual([]);
  });
  it('lend a threat with its own SR the place of a technique', () => {
    const technique = catalog.techniques.find(({ id }) => id === 'own-threat');
    expect(technique).toMatchObject({ requirementIds: ['SR 2.1'], mitigationIds: [] });
  });
  it('do not depend on the order in which they come', () => {
    expect(extendCatalog(builtIn, ownEntries.toReversed())).toEqual({ catalog, problems });
  });
});

describe('an entry that is left out', () => {
  it.each([
    ['asset-type', { ...ownContents['asset-type'], id: 'plc' }],
    ['protocol', { ...ownContents.protocol, id: 'modbus-tcp' }],
    ['threat', { ...ownContents.threat, id: 'T0800' }],
    ['threat', { ...ownContents.threat, id: shipped.retiredTechniques[0]!.id }],
    ['countermeasure-type', { ...ownContents['countermeasure-type'], id: 'M0801' }],
    ['risk-policy', builtIn.policies[0]!],
  ] as const)('has the id of a built-in %s', (kind, content) => {
    const { catalog, problems } = extendCatalog(builtIn, [ownEntry(kind, content)]);
    expect(catalog).toEqual(builtIn);
    expect(problems.map(({ kind: of, fault }) => [of, fault.code])).toEqual([['duplicate', 'builtIn']]);
    expect(builtInIds(builtIn, kind).has(content.id)).toBe(true);
  });
  it('has a shape that cannot be', () => {
    const { catalog, problems } = extendCatalog(builtIn, [ownEntry('protocol', { id: 'x' })]);
    expect(catalog.own).toEqual([]);
    expect(problems.every(({ kind, file }) => kind === 'invalid' && file === 'protocol/x')).toBe(true);
  });
  it('is an older release of ATT&CK beside a newer one', () => {
    const { catalog, problems } = extendCatalog(builtIn, [
      attack(releaseWithout({}, '20.0')),
      attack(releaseWithout({}, '21.0')),
    ]);
    expect(catalog.attack.version).toBe('21.0');
    expect(problems.map(({ file, fault }) => [file, fault.code])).toEqual([['attack/20.0', 'twoReleases']]);
  });
});

it('an entry that refers to what is not there stays, and is named', () => {
  const { catalog, problems } = extendCatalog(builtIn, [ownEntry('threat', ownContents.threat)]);
  expect(catalog.own).toEqual(['threat/own-threat']);
  expect(problems.map(({ kind, fault }) => [kind, fault])).toEqual([
    ['reference', { code: 'unknownId', path: 'when[0].typeIds[0]', id: 'own-type' }],
  ]);
});

describe('another release of ATT&CK', () => {
  const named = builtIn.threatSources.find(({ kind, techniqueIds }) => kind === 'actor' && techniqueIds.length > 1)!;
  const [followed = '', dropped = ''] = named.techniqueIds;
  const release = releaseWithout({ [followed]: 'T0800', [dropped]: null, A0003: null });
  const { catalog, problems } = extendCatalog(builtIn, [attack(release)]);

  it('stands in for the built-in one', () => {
    expect(problems).toEqual([]);
    expect(catalog.attack).toEqual({ name: shipped.name, version: '20.0', released: '2020-01-01' });
    expect(catalog.techniques).toEqual(release.techniques);
    expect(catalog.requirements).toBe(builtIn.requirements);
    expect(catalog.own).toEqual(['attack/20.0']);
  });
  it('leads actors and patterns to the successors, and lets go what has none', () => {
    const actor = catalog.threatSources.find(({ id }) => id === named.id)!;
    expect(actor.techniqueIds).toContain('T0800');
    expect(actor.techniqueIds).not.toContain(followed);
    expect(actor.techniqueIds).not.toContain(dropped);
    const alive = new Set(catalog.techniques.map(({ id }) => id));
    expect(catalog.threatPatterns.flatMap(({ techniqueIds }) => techniqueIds).filter((id) => !alive.has(id))).toEqual(
      [],
    );
  });
  it('lets go of kinds of asset that it does not have', () => {
    expect(builtIn.assetTypes.some(({ attackAssetId }) => attackAssetId === 'A0003')).toBe(true);
    expect(catalog.assetTypes.some(({ attackAssetId }) => attackAssetId === 'A0003')).toBe(false);
  });
});

it('the same table of entries gives the same catalog, and none gives the built-in one', () => {
  const catalogEntry = new Map(ownEntries.map((entry) => [entry.id, entry]));
  expect(catalogOf(builtIn, { catalogEntry })).toBe(catalogOf(builtIn, { catalogEntry }));
  expect(catalogOf(builtIn, { catalogEntry: new Map() }).catalog).toBe(builtIn);
});
