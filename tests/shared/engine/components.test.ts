import { describe, expect, it } from 'vitest';
import type { ComponentRequirement } from '#shared/catalog/component-requirement.ts';
import type { AssetAssessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import type { ComponentCategory } from '#shared/model/asset.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { assessed, type PlantRows } from '#tests/support/plant.ts';

type State = (row: ComponentRequirement) => string | null;

const at = (level: number) => [{ id: 'Z', name: 'Zone', slTarget: { level } }];
const plc = { id: 'A', name: 'PLC', type: 'plc', zoneId: 'Z' };
const controller = { vendor: 'Maker', product: 'Controller', version: '4.1' };
const product = { id: 'P', vendor: ' maker', name: 'CONTROLLER ', version: '4.1' };

const of = (category: ComponentCategory) =>
  theCatalog().componentRequirements.filter(({ appliesTo }) => appliesTo.includes(category));

function answers(category: ComponentCategory, state: State): Record<string, object> {
  return Object.fromEntries(
    of(category).flatMap((row) => {
      const status = state(row);
      return status === null ? [] : [[row.id, { status }]];
    }),
  );
}

function statusRows(id: string, category: ComponentCategory, state: State): Record<string, unknown>[] {
  return Object.entries(answers(category, state)).map(([requirementId, row]) => ({
    subject: { kind: 'asset', id },
    requirementId,
    ...row,
  }));
}

function asset(rows: PlantRows, id = 'A'): AssetAssessment {
  const found = assessed({ zone: at(2), ...rows }).assets.find((one) => one.id === id);
  if (!found) throw new Error('no asset');
  return found;
}
function zone(rows: PlantRows): SubjectAssessment {
  const [found] = assessed({ zone: at(2), ...rows }).zones;
  if (!found) throw new Error('no zone');
  return found;
}
const vectorOf = (rows: PlantRows) =>
  asset(rows)
    .slCapability?.vector.map((level) => level ?? '–')
    .join('');

describe('the categories of an asset', () => {
  it.each<[string, PlantRows, readonly ComponentCategory[]]>([
    ['those of its type', { asset: [plc] }, ['embedded-device']],
    ['its own before those of its type', { asset: [{ ...plc, componentCategory: 'host-device' }] }, ['host-device']],
    [
      'those of its product before all',
      {
        asset: [{ ...plc, ...controller, componentCategory: 'host-device' }],
        product: [{ ...product, componentCategories: ['network-device', 'embedded-device'] }],
      },
      ['embedded-device', 'network-device'],
    ],
    [
      'its own where its product names none',
      { asset: [{ ...plc, ...controller }], product: [product] },
      ['embedded-device'],
    ],
    ['none where nobody says', { asset: [{ ...plc, type: 'own words' }] }, []],
    ['none for a mere carrier of data', { asset: [{ ...plc, type: 'usb-media' }] }, []],
  ])('are %s', (_, rows, expected) => {
    expect(asset(rows).categories).toEqual(expected);
  });
});

describe('SL-C of an asset', () => {
  it('is the vector that it states', () => {
    const rows = { asset: [{ ...plc, slCapability: [1, 2, 3, 4, 3, 2, 1] }] };
    expect(asset(rows).slCapability).toEqual({ vector: [1, 2, 3, 4, 3, 2, 1], level: 1, basis: 'asset' });
  });

  it('is else the one that its product states, whatever the case of the names', () => {
    const rows = { asset: [{ ...plc, ...controller }], product: [{ ...product, slCapability: [2, 2, 2, 2, 2, 2, 2] }] };
    expect(asset(rows).slCapability).toEqual({ vector: [2, 2, 2, 2, 2, 2, 2], level: 2, basis: 'product' });
    expect(asset({ ...rows, asset: [{ ...plc, ...controller, version: '4.2' }] }).slCapability).toBe(null);
    expect(asset({ ...rows, asset: [{ ...plc, vendor: 'Maker', version: '4.1' }] }).slCapability).toBe(null);
  });

  it.each<[string, State, string]>([
    // Of restricted data flow 4-2 asks embedded devices for one thing only, at SL 1 and the same above.
    ['the level whose every requirement is met', ({ minSL }) => (minSL < 3 ? 'met' : 'not-met'), '2222422'],
    ['0 in the FR of one that is partly met', ({ id }) => (id === 'CR 1.1' ? 'partly' : 'met'), '0444444'],
    ['short of what is not answered', ({ id }) => (id === 'CR 3.1' ? null : 'met'), '4404444'],
    ['unknown in an FR of which nothing is answered', ({ fr }) => (fr === 'DC' ? null : 'met'), '444–444'],
  ])('is by the answers of its product %s', (_, state, expected) => {
    const rows = {
      asset: [{ ...plc, ...controller }],
      product: [{ ...product, answers: answers('embedded-device', state) }],
    };
    expect(vectorOf(rows)).toBe(expected);
    expect(asset(rows).slCapability?.basis).toBe('requirements');
  });

  it('lets its own statuses win over the answers of its product', () => {
    const rows = {
      asset: [{ ...plc, ...controller }],
      product: [{ ...product, answers: answers('embedded-device', () => 'met') }],
      requirementStatus: [{ subject: { kind: 'asset', id: 'A' }, requirementId: 'CR 1.1', status: 'not-met' }],
    };
    expect(vectorOf(rows)).toBe('0444444');
  });

  it('asks only what is asked of its categories, and of all of them', () => {
    const rows = { requirementStatus: statusRows('A', 'embedded-device', () => 'met') };
    expect(vectorOf({ ...rows, asset: [plc] })).toBe('4444444');
    expect(vectorOf({ ...rows, asset: [{ ...plc, componentCategory: 'network-device' }] })).toBe('0004044');
    const both = { asset: [{ ...plc, ...controller }] };
    const embeddedAndNetwork = { ...product, componentCategories: ['embedded-device', 'network-device'] };
    expect(vectorOf({ ...rows, ...both, product: [embeddedAndNetwork] })).toBe('0004044');
  });

  it('counts what is not applicable only for a reason', () => {
    const excused = (rationale: string) => ({
      asset: [{ ...plc, ...controller }],
      product: [
        {
          ...product,
          answers: { ...answers('embedded-device', () => 'met'), 'CR 1.1': { status: 'not-applicable', rationale } },
        },
      ],
    });
    expect(vectorOf(excused('Nobody logs in.'))).toBe('4444444');
    expect(vectorOf(excused(' '))).toBe('0444444');
  });
});

describe('the open component requirements of an asset', () => {
  it.each([
    ['software-application', [34, 53, 67, 73]],
    ['embedded-device', [36, 61, 77, 83]],
    ['host-device', [36, 62, 78, 84]],
    ['network-device', [40, 67, 86, 92]],
  ] as const)('are for %s the published number at each SL-T', (componentCategory, counts) => {
    const open = [1, 2, 3, 4].map(
      (level) => asset({ zone: at(level), asset: [{ ...plc, componentCategory }] }).openRequirements,
    );
    expect(open.map(({ length }) => length)).toEqual(counts);
    expect(open[3]).toEqual(of(componentCategory).map(({ id }) => id));
  });

  it('follow the SL-T of each FR of the zone or conduit, and leave out what is met', () => {
    const vector = { slTarget: { vector: [0, 0, 0, 2, 0, 0, 0] } };
    const firewall = { ...plc, type: 'firewall', zoneId: null, conduitId: 'C' };
    const rows = {
      zone: [{ id: 'Z' }],
      conduit: [{ id: 'C', from: 'Z', to: { external: 'Vendor' }, ...vector }],
      asset: [firewall],
    };
    expect(asset(rows).openRequirements).toEqual(['CR 4.1', 'CR 4.2', 'CR 4.3']);
    const met = [{ subject: { kind: 'asset', id: 'A' }, requirementId: 'CR 4.2', status: 'met' }];
    expect(asset({ ...rows, requirementStatus: met }).openRequirements).toEqual(['CR 4.1', 'CR 4.3']);
  });

  it('are none without an SL-T around it or without a category', () => {
    expect(asset({ zone: [{ id: 'Z' }], asset: [plc] }).openRequirements).toEqual([]);
    expect(asset({ asset: [{ ...plc, zoneId: null }] }).openRequirements).toEqual([]);
    expect(asset({ asset: [{ ...plc, type: '' }] }).openRequirements).toEqual([]);
  });
});

describe('the gap of an asset', () => {
  it('is SL-T − SL-C per FR, null where either is unknown', () => {
    expect(asset({ asset: [{ ...plc, slCapability: [0, 1, 2, 3, 4, 2, 2] }] }).gap).toEqual([2, 1, 0, -1, -2, 0, 0]);
    expect(asset({ asset: [plc] }).gap).toBe(null);
    const partly = statusRows('A', 'embedded-device', ({ fr }) => (fr === 'RA' ? null : 'met'));
    expect(asset({ asset: [plc], requirementStatus: partly }).gap).toEqual([-2, -2, -2, -2, -2, -2, null]);
  });
});

describe('SL-C of a zone', () => {
  /** A cell of twelve components; the lowest of each column is the published minimum. */
  const cell = [
    [2, 2, 1, 1, 2, 1, 2],
    [1, 1, 1, 0, 1, 1, 2],
    [3, 2, 2, 1, 3, 2, 3],
    [2, 2, 2, 2, 2, 2, 2],
    [3, 3, 3, 2, 3, 3, 3],
    [2, 1, 2, 1, 2, 2, 2],
    [2, 2, 2, 1, 2, 0, 2],
    [1, 2, 2, 1, 2, 1, 2],
    [4, 3, 3, 3, 4, 3, 3],
    [2, 2, 1, 1, 2, 1, 1],
    [2, 2, 2, 1, 2, 1, 2],
    [3, 2, 2, 1, 2, 2, 2],
  ].map((slCapability, index) => ({ id: `A${index}`, zoneId: 'Z', type: 'plc', slCapability }));

  it('is per FR the lowest over its components', () => {
    expect(zone({ asset: cell }).slCapability).toEqual({
      vector: [1, 1, 1, 0, 1, 0, 1],
      level: 0,
      unknownAssets: 0,
    });
  });

  it('counts the components of which it is not, or not wholly, known', () => {
    const more = [
      { id: 'X', zoneId: 'Z', type: 'plc' },
      { id: 'Y', zoneId: 'Z', type: 'usb-media' },
    ];
    expect(zone({ asset: [...cell, ...more] }).slCapability?.unknownAssets).toBe(1);
    const partly = statusRows('X', 'embedded-device', ({ fr }) => (fr === 'IAC' ? 'met' : null));
    const { slCapability } = zone({ asset: more, requirementStatus: partly });
    expect(slCapability).toEqual({ vector: [4, null, null, null, null, null, null], level: null, unknownAssets: 1 });
  });
});

describe('what compensates', () => {
  const weak = [{ ...plc, slCapability: [1, 2, 2, 2, 2, 2, 2] }];
  const measure = { id: 'M', status: 'existing', requirementIds: ['SR 1.1'], subjects: [{ kind: 'zone', id: 'Z' }] };
  const compensated = (fields: object, rows: PlantRows = {}) =>
    zone({ asset: weak, countermeasure: [{ ...measure, ...fields }], ...rows }).compensatedBy;

  it.each<[string, object, readonly string[]]>([
    ['a measure in place that serves the FR', {}, ['M']],
    ['one that serves a component requirement of it', { requirementIds: ['CR 1.5'] }, ['M']],
    ['one at the asset itself', { subjects: [{ kind: 'asset', id: 'A' }] }, ['M']],
    ['one for the whole SUC', { subjects: [{ kind: 'suc' }] }, ['M']],
    ['one that is done', { status: 'done' }, ['M']],
    ['not one that is planned', { status: 'planned' }, []],
    ['not one for another FR', { requirementIds: ['SR 5.1'] }, []],
    ['not one elsewhere', { subjects: [{ kind: 'zone', id: 'Y' }] }, []],
    ['not one that serves nothing', { requirementIds: [] }, []],
  ])('is %s', (_, fields, expected) => {
    expect(compensated(fields)).toEqual(expected);
  });

  it('is nothing where the components do what is asked', () => {
    expect(compensated({}, { asset: [{ ...plc, slCapability: [2, 2, 2, 2, 2, 2, 2] }] })).toEqual([]);
    expect(compensated({}, { asset: [plc] })).toEqual([]);
  });

  it('leaves SL-C as it is', () => {
    expect(zone({ asset: weak, countermeasure: [measure] }).slCapability?.vector).toEqual([1, 2, 2, 2, 2, 2, 2]);
  });
});
