import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { coverageOf } from '#shared/plan/coverage.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

function covered(rows: PlantRows) {
  const model = aPlant(rows);
  return coverageOf(model, assess(model, theCatalog()));
}

const zone = { kind: 'zone', id: 'Z' };
const high = { id: 'R', subject: zone, likelihood: 'l3', consequence: 'c3' };
const zones = [{ id: 'Z', slTarget: { level: 1 } }];

describe('a scenario without a measure', () => {
  it.each<[string, PlantRows, readonly string[]]>([
    ['intolerable', { scenario: [high] }, ['R']],
    ['tolerable', { scenario: [{ ...high, likelihood: 'l1', consequence: 'c1' }] }, []],
    ['not rated', { scenario: [{ ...high, likelihood: null }] }, []],
    ['accepted', { scenario: [{ ...high, treatment: 'accept' }] }, []],
    ['with a measure', { scenario: [{ ...high, countermeasureIds: ['M'] }], countermeasure: [{ id: 'M' }] }, []],
    [
      'whose measure was rejected',
      { scenario: [{ ...high, countermeasureIds: ['M'] }], countermeasure: [{ id: 'M', status: 'rejected' }] },
      ['R'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(covered({ zone: [{ id: 'Z' }], ...rows }).scenarioIds).toEqual(expected);
  });
});

describe('a requirement that is open', () => {
  const serving = { id: 'M', requirementIds: ['SR 1.1'] };
  it.each<[string, PlantRows, boolean]>([
    ['without a measure', {}, true],
    ['with one at the zone', { countermeasure: [{ ...serving, subjects: [zone] }] }, false],
    ['with one at an asset of it', { countermeasure: [{ ...serving, subjects: [{ kind: 'asset', id: 'A' }] }] }, false],
    ['with one for the whole plant', { countermeasure: [{ ...serving, subjects: [{ kind: 'suc' }] }] }, false],
    [
      'with one of a scenario there',
      { countermeasure: [serving], scenario: [{ id: 'R', subject: zone, countermeasureIds: ['M'] }] },
      false,
    ],
    ['with one elsewhere', { countermeasure: [{ ...serving, subjects: [{ kind: 'zone', id: 'Y' }] }] }, true],
    ['with one that was rejected', { countermeasure: [{ ...serving, subjects: [zone], status: 'rejected' }] }, true],
  ])('%s', (_, rows, isOpen) => {
    const { requirements } = covered({ zone: [...zones, { id: 'Y' }], asset: [{ id: 'A', zoneId: 'Z' }], ...rows });
    const here = requirements.find(({ subject }) => subject.id === 'Z');
    expect(here?.requirementIds.includes('SR 1.1')).toBe(isOpen);
    expect(here?.requirementIds).toContain('SR 1.3');
  });
});

it('a measure that serves nothing is named, and only that', () => {
  const { idleIds } = covered({
    zone: [{ id: 'Z' }],
    scenario: [{ ...high, countermeasureIds: ['linked'] }],
    countermeasure: [
      { id: 'idle', subjects: [zone] },
      { id: 'linked' },
      { id: 'serving', requirementIds: ['SR 1.1'] },
      { id: 'gone', status: 'rejected' },
    ],
  });
  expect(idleIds).toEqual(['idle']);
});
