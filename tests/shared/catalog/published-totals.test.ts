import { describe, expect, test } from 'vitest';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const catalog = theCatalog();

/** How many rows there are of each value of `keyOf`, values in the order in which they come. */
function counts<T>(rows: readonly T[], keyOf: (row: T) => string | number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const row of rows) found[keyOf(row)] = (found[keyOf(row)] ?? 0) + 1;
  return found;
}

/** How many rows each SL from 1 to 4 asks for that the one below does not. */
function newPerLevel(rows: readonly { readonly minSL: number }[]): number[] {
  return [1, 2, 3, 4].map((level) => rows.filter(({ minSL }) => minSL === level).length);
}

function cumulative(numbers: readonly number[]): number[] {
  return numbers.map((_, at) => numbers.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
}

describe('IEC 62443-3-3', () => {
  const { requirements } = catalog;

  test('51 SR and 49 RE; 37, 60, 90 and 100 up to SL 1, 2, 3 and 4', () => {
    expect(counts(requirements, ({ type }) => type)).toEqual({ SR: 51, RE: 49 });
    expect(cumulative(newPerLevel(requirements))).toEqual([37, 60, 90, 100]);
  });

  test.each([
    ['IAC', 13, 11, [10, 6, 6, 2]],
    ['UC', 12, 12, [8, 4, 9, 3]],
    ['SI', 9, 10, [5, 5, 6, 3]],
    ['DC', 3, 3, [2, 2, 1, 1]],
    ['RDF', 4, 7, [4, 2, 4, 1]],
    ['TRE', 2, 1, [1, 1, 1, 0]],
    ['RA', 8, 5, [7, 3, 3, 0]],
  ])('%s has %i SR, %i RE, and per level new ones %j', (fr, sr, re, perLevel) => {
    const rows = requirements.filter((row) => row.fr === fr);
    expect(counts(rows, ({ type }) => type)).toEqual({ SR: sr, RE: re });
    expect(newPerLevel(rows)).toEqual(perLevel);
  });

  test('the FR stand in their order, and fourteen SR begin above SL 1', () => {
    expect(catalog.foundationalRequirements.map(({ id }) => id)).toEqual(foundationalRequirements);
    expect(requirements.filter(({ type, minSL }) => type === 'SR' && minSL > 1).map(({ id }) => id)).toEqual(
      '1.2 1.8 1.9 2.6 2.7 2.11 2.12 3.4 3.7 3.8 3.9 4.2 6.2 7.8'.split(' ').map((number) => `SR ${number}`),
    );
  });

  test('one level is not certain', () => {
    expect(requirements.filter(({ confidence }) => confidence !== 'high').map(({ id }) => id)).toEqual([
      'SR 1.13 RE 1',
    ]);
    expect(requirements.find(({ id }) => id === 'SR 1.13 RE 1')?.note).not.toBeNull();
  });
});

describe('IEC 62443-4-2', () => {
  const { componentRequirements: rows } = catalog;

  test('73 base requirements and 49 enhancements, new per level 50, 43, 23 and 6', () => {
    expect(counts(rows, ({ type }) => type)).toEqual({ base: 73, RE: 49 });
    expect(newPerLevel(rows)).toEqual([50, 43, 23, 6]);
  });

  test.each([
    ['CR', 43, 27],
    ['SAR', 2, 1],
    ['EDR', 8, 5],
    ['HDR', 8, 6],
    ['NDR', 12, 10],
  ])('%s: %i base, %i RE', (family, base, re) => {
    expect(
      counts(
        rows.filter((row) => row.family === family),
        ({ type }) => type,
      ),
    ).toEqual({ base, RE: re });
  });

  test.each([
    ['software-application', 73, [34, 19, 14, 6]],
    ['embedded-device', 83, [36, 25, 16, 6]],
    ['host-device', 84, [36, 26, 16, 6]],
    ['network-device', 92, [40, 27, 19, 6]],
  ] as const)('a %s has %i, new per level %j', (category, total, perLevel) => {
    const own = rows.filter(({ appliesTo }) => appliesTo.includes(category));
    expect([own.length, newPerLevel(own)]).toEqual([total, perLevel]);
  });

  test('five levels differ from 3-3 in the standard itself, and three SR have no component requirement', () => {
    const confirmed = catalog.levelDifferences.filter(({ isConfirmed }) => isConfirmed);
    expect(confirmed.map(({ id }) => id)).toEqual(['NDR 1.13 RE(1)', 'CR 2.11', 'CR 2.12', 'CR 3.4', 'CR 3.7']);
    expect(catalog.withoutComponentRequirement).toEqual(['SR 2.3', 'SR 5.4', 'SR 7.5']);
  });
});

describe('the programmes', () => {
  const { practices, serviceRequirements, programmeRequirements, programmeGroups } = catalog;
  const groupOf = ({ group }: { readonly group: string }) => group;

  test('4-1 has 47 requirements in 8 practices', () => {
    expect(practices.length).toBe(47);
    expect(counts(practices, groupOf)).toEqual({ SM: 13, SR: 5, SD: 4, SI: 2, SVV: 5, DM: 6, SUM: 5, SG: 7 });
  });

  test('2-4 has 72 BR and 51 RE in 12 areas', () => {
    expect(counts(serviceRequirements, ({ parent }) => (parent === null ? 'BR' : 'RE'))).toEqual({ BR: 72, RE: 51 });
    expect(Object.values(counts(serviceRequirements, groupOf))).toEqual([11, 7, 24, 6, 12, 4, 5, 8, 17, 8, 12, 9]);
  });

  test('2-1 has 87 requirements in 16 elements of 8 SPE, none of them certain', () => {
    const spe = new Map(programmeGroups.map(({ id, parent }) => [id, parent]));
    expect(programmeRequirements.length).toBe(87);
    expect(Object.values(counts(programmeRequirements, groupOf))).toEqual([
      6, 4, 1, 4, 9, 3, 3, 2, 3, 5, 7, 19, 4, 9, 3, 5,
    ]);
    expect(counts(programmeRequirements, (row) => spe.get(row.group) ?? '')).toEqual({
      ORG: 11,
      CM: 4,
      NET: 15,
      COMP: 10,
      DATA: 7,
      USER: 23,
      EVENT: 9,
      AVAIL: 8,
    });
    expect(counts(programmeRequirements, ({ confidence }) => confidence)).toEqual({ medium: 87 });
  });
});

test('IEC 62443-3-2 has 32 ZCR in 7 steps, three of them recommendations that are not certain', () => {
  const rows = catalog.zoneConduitRequirements;
  expect(Object.values(counts(rows, ({ step }) => step))).toEqual([1, 1, 6, 1, 13, 9, 1]);
  const uncertain = rows.filter(({ confidence, obligation }) => confidence !== 'high' || obligation !== 'shall');
  expect(uncertain.map(({ id, obligation }) => `${id} ${obligation}`)).toEqual([
    'ZCR 3.4 should',
    'ZCR 3.5 should',
    'ZCR 3.6 should',
  ]);
});

test('ATT&CK for ICS 19.1 has what MITRE counts', () => {
  const { attack, tactics, techniques, mitigations, retiredTechniques, attackAssets, threatSources } = catalog;
  expect([attack.version, tactics.length, techniques.length, mitigations.length]).toEqual(['19.1', 12, 97, 52]);
  expect(techniques.filter(({ parentId }) => parentId !== null).length).toBe(18);
  expect(counts(retiredTechniques, ({ status }) => status)).toEqual({ revoked: 9, deprecated: 12 });
  expect(attackAssets.length).toBe(18);
  expect(counts(threatSources, ({ kind }) => kind)).toEqual({ actor: 15, 'non-human': 2, group: 14, software: 23 });
  expect(mitigations.filter(({ requirementIds }) => requirementIds.length > 0).length).toBe(36);
  expect(mitigations.filter(({ labels }) => labels.some((label) => label.startsWith('IEC 62443-4-2'))).length).toBe(39);
  expect(mitigations.filter(({ isMeasure }) => !isMeasure).map(({ id }) => id)).toEqual(['M0816']);
});

test('67 asset types, 94 protocols, 33 weaknesses and 8 policies', () => {
  const { assetTypes, protocols, weaknesses, policies } = catalog;
  expect([assetTypes.length, protocols.length, weaknesses.length, policies.length]).toEqual([67, 94, 33, 8]);
  expect(counts(protocols, ({ confidence }) => confidence)).toEqual({ high: 79, medium: 14, low: 1 });
});
