import { describe, expect, test } from 'vitest';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { threatPatternSchema } from '#shared/catalog/threat-pattern.ts';
import { proposeThreats } from '#shared/engine/proposals/propose-threats.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const today = '2026-11-23';

/** The catalog with one pattern that asks for exactly this. */
function catalogWith(...when: object[]): Catalog {
  const text = { en: 'x', ja: 'x' };
  const pattern = { id: 'P', name: text, vulnerability: text, techniqueIds: ['T0860'], requirementIds: [], when };
  return { ...theCatalog(), threatPatterns: [threatPatternSchema.parse(pattern)] };
}

function proposed(rows: PlantRows, catalog: Catalog, of?: ProposalSubject) {
  return proposeThreats(aPlant(rows), catalog, { today, of: of ?? null }).open;
}
const ids = (rows: PlantRows, catalog: Catalog, of?: ProposalSubject) =>
  proposed(rows, catalog, of).map(({ id }) => id);

const anAsset = (fields: object): PlantRows => ({ zone: [{ id: 'Z' }], asset: [{ id: 'A', zoneId: 'Z', ...fields }] });

describe('what an asset brings up', () => {
  test.each<[string, object, object, object | null]>([
    ['its type', { typeIds: ['plc'] }, { type: 'plc' }, { kind: 'assetType', typeIds: ['plc'], assetIds: ['A'] }],
    ['another type', { typeIds: ['plc'] }, { type: 'rtu' }, null],
    ['a type in own words', { typeIds: ['plc'] }, { type: 'PLC of ours' }, null],
    ['its group', { groups: ['safety'] }, { type: 'sis' }, { kind: 'assetType', typeIds: ['sis'], assetIds: ['A'] }],
    ["ATT&CK's kind", { attackAssetIds: ['A0003'] }, { type: 'cnc' }, { kind: 'assetType', typeIds: ['cnc'] }],
    ['a flag', { flags: ['remote'] }, { type: 'rtu' }, { kind: 'assetType', typeIds: ['rtu'] }],
    ['anything', {}, { type: '' }, { kind: 'assetType', typeIds: [], assetIds: ['A'] }],
    [
      'a weakness of its type',
      { weaknessIds: ['CWE-798', 'CWE-20'] },
      { type: 'plc' },
      { kind: 'typicalWeakness', weaknessIds: ['CWE-798'], typeIds: ['plc'], assetIds: ['A'] },
    ],
    [
      'a weakness that is named of it',
      { weaknessIds: ['CWE-20'] },
      { type: 'plc', vulnerabilities: [{ cwe: 'cwe 20: input' }] },
      { kind: 'namedWeakness', weaknessIds: ['CWE-20'], assetIds: ['A'] },
    ],
    ['another weakness', { weaknessIds: ['CWE-20'] }, { type: 'plc', vulnerabilities: [{ cwe: 'CWE-200' }] }, null],
    ['radio', { traits: ['wireless'] }, { isWireless: true }, { kind: 'trait', trait: 'wireless', assetIds: ['A'] }],
    ['radio by its type', { traits: ['wireless'] }, { type: 'wireless-ap' }, { kind: 'trait', trait: 'wireless' }],
    ['a visit', { traits: ['temporary'] }, { isTemporarilyConnected: true }, { kind: 'trait', trait: 'temporary' }],
    ['safety', { traits: ['safety'] }, { isSafetyRelated: true }, { kind: 'trait', trait: 'safety' }],
    [
      'support that ended today',
      { traits: ['end-of-support'] },
      { endOfSupport: today },
      { kind: 'endOfSupport', since: today, assetIds: ['A'] },
    ],
    ['support that ends tomorrow', { traits: ['end-of-support'] }, { endOfSupport: '2026-11-24' }, null],
    [
      'vulnerabilities, by the highest score',
      { traits: ['known-vulnerability'] },
      { vulnerabilities: [{ cve: 'CVE-2', cvss: 5 }, { cve: 'CVE-1', cvss: 9.8 }, { text: 'open port' }] },
      { kind: 'knownVulnerability', cves: ['CVE-1', 'CVE-2'], cvss: 9.8, assetIds: ['A'] },
    ],
    ['all that is asked for', { typeIds: ['plc'], traits: ['wireless'] }, { type: 'plc' }, null],
    [
      'type and trait together',
      { typeIds: ['plc'], traits: ['wireless'] },
      { type: 'plc', isWireless: true },
      { kind: 'trait', trait: 'wireless' },
    ],
  ])('%s', (_what, condition, asset, reason) => {
    const found = proposed(anAsset(asset), catalogWith({ kind: 'asset', ...condition }));
    expect(found.flatMap(({ reasons }) => reasons)).toMatchObject(reason ? [reason] : []);
  });

  test('it speaks for itself, its zone or its conduit', () => {
    const catalog = catalogWith({ kind: 'asset', typeIds: ['plc'] });
    const rows = {
      zone: [{ id: 'Z' }],
      conduit: [{ id: 'C', from: 'Z', to: { external: 'x' } }],
      asset: [
        { id: 'A', type: 'plc', zoneId: 'Z' },
        { id: 'B', type: 'plc', conduitId: 'C' },
        { id: 'D', type: 'plc' },
      ],
    };
    expect(ids(rows, catalog)).toEqual(['P@zone:Z', 'P@conduit:C']);
    for (const id of ['A', 'B', 'D']) expect(ids(rows, catalog, { kind: 'asset', id })).toEqual([`P@asset:${id}`]);
    expect(ids(rows, catalog, { kind: 'asset', id: 'gone' })).toEqual([]);
  });

  test('the evidence of many is one reason, strongest first, and a type goes without saying', () => {
    const catalog = catalogWith({ kind: 'asset', weaknessIds: ['CWE-306'] }, { kind: 'asset', typeIds: ['plc'] });
    const rows = {
      zone: [{ id: 'Z' }],
      asset: [
        { id: 'B', type: 'plc', zoneId: 'Z' },
        { id: 'A', type: 'rtu', zoneId: 'Z', vulnerabilities: [{ cwe: 'CWE-306' }] },
      ],
    };
    expect(proposed(rows, catalog)[0]?.reasons).toEqual([
      { kind: 'namedWeakness', weaknessIds: ['CWE-306'], assetIds: ['A'] },
      { kind: 'typicalWeakness', weaknessIds: ['CWE-306'], typeIds: ['plc'], assetIds: ['B'] },
    ]);
  });
});

describe('what a conduit brings up', () => {
  const zones = [
    { id: 'Z1', kind: 'control' },
    { id: 'Z2', kind: 'business' },
  ];
  const wired = { id: 'C', from: 'Z1', to: 'Z2' };
  test.each<[string, object, object, object | null]>([
    ['its kind', { kinds: ['wireless'] }, { kind: 'wireless' }, { kind: 'conduitKind', conduitKind: 'wireless' }],
    ['another kind', { kinds: ['wireless'] }, {}, null],
    [
      'the zone at its end',
      { zoneKinds: ['business'] },
      {},
      { kind: 'zoneEnd', zoneKind: 'business', zoneIds: ['Z2'] },
    ],
    ['another zone', { zoneKinds: ['safety'] }, {}, null],
    ['an end outside', { isExternal: true }, { to: { external: 'Vendor' } }, { kind: 'externalEnd', name: 'Vendor' }],
    ['no end outside', { isExternal: true }, {}, null],
    ['anything', {}, {}, { kind: 'conduitKind', conduitKind: 'wired' }],
  ])('%s', (_what, condition, conduit, reason) => {
    const rows = { zone: zones, conduit: [{ ...wired, ...conduit }] };
    const found = proposed(rows, catalogWith({ kind: 'conduit', ...condition }));
    expect(found.map(({ id }) => id)).toEqual(reason ? ['P@conduit:C'] : []);
    expect(found.flatMap(({ reasons }) => reasons)).toEqual(reason ? [reason] : []);
  });

  test.each<[string, object, object, boolean]>([
    ['a lack', { lacks: 'authentication' }, { protocol: 'modbus-tcp' }, true],
    ['a weak guard', { lacks: 'authentication' }, { protocol: 'telnet' }, true],
    ['a guard that may be off', { lacks: 'authentication' }, { protocol: 'opc-ua' }, false],
    ['a check against accidents only', { lacks: 'integrity' }, { protocol: 'ethercat' }, true],
    ['a category', { categories: ['vpn'] }, { protocol: 'ipsec' }, true],
    ['another category', { categories: ['vpn'], lacks: null }, { protocol: 'modbus-tcp' }, false],
    ['a protocol', { protocolIds: ['ntp'] }, { protocol: 'ntp' }, true],
    ['a forbidden channel', { protocolIds: ['ntp'] }, { protocol: 'ntp', verdict: 'forbidden' }, false],
    ['a protocol in own words', { lacks: 'encryption' }, { protocol: 'our own' }, false],
  ])('by its channel: %s', (_what, condition, channel, isProposed) => {
    const rows = { zone: zones, conduit: [wired], channel: [{ id: 'H', conduitId: 'C', ...channel }] };
    expect(ids(rows, catalogWith({ kind: 'protocol', ...condition }))).toEqual(isProposed ? ['P@conduit:C'] : []);
  });

  test('a channel adds to the reasons of a zone at its end, and founds none', () => {
    const channel = [{ id: 'H', conduitId: 'C', protocol: 'modbus-tcp' }];
    const rows = { zone: zones, conduit: [wired], channel, asset: [{ id: 'A', type: 'plc', zoneId: 'Z1' }] };
    const lack = { kind: 'protocol', lacks: 'authentication' };
    const found = proposed(rows, catalogWith(lack, { kind: 'asset', typeIds: ['plc'] }));
    expect(found.map(({ id, reasons }) => [id, reasons.map(({ kind }) => kind)])).toEqual([
      ['P@zone:Z1', ['protocol', 'assetType']],
      ['P@conduit:C', ['protocol']],
    ]);
  });
});

test('a zone brings up its kind', () => {
  const catalog = catalogWith({ kind: 'zone', kinds: ['safety', 'dmz'] });
  const rows = { zone: [{ id: 'Z1', kind: 'dmz' }, { id: 'Z2' }, { id: 'Z0', kind: 'safety' }] };
  expect(ids(rows, catalog)).toEqual(['P@zone:Z0', 'P@zone:Z1']);
});

test('what lies outside the SUC is proposed nothing', () => {
  const catalog = catalogWith({ kind: 'zone' }, { kind: 'conduit' }, { kind: 'asset' });
  const rows = {
    zone: [{ id: 'IN' }, { id: 'OUT', inScope: false }],
    conduit: [
      { id: 'C1', from: 'OUT', to: { external: 'x' } },
      { id: 'C2', from: 'OUT', to: 'IN' },
    ],
    asset: [
      { id: 'A1', zoneId: 'OUT' },
      { id: 'A2', conduitId: 'C1' },
      { id: 'A3', zoneId: 'IN' },
    ],
  };
  expect(ids(rows, catalog)).toEqual(['P@zone:IN', 'P@conduit:C2']);
  expect(ids(rows, catalog, { kind: 'zone', id: 'OUT' })).toEqual([]);
  expect(['A1', 'A2', 'A3'].flatMap((id) => ids(rows, catalog, { kind: 'asset', id }))).toEqual(['P@asset:A3']);
});
