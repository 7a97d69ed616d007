import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driversAt, driversOf } from '#renderer/features/sl-targets/drivers.ts';
import { differencesOf, readLevel, withLevel, withWords } from '#renderer/features/sl-targets/target-edits.ts';
import { shownRows, targetRows } from '#renderer/features/sl-targets/target-rows.ts';
import { higherOfEnds } from '#shared/engine/higher-of-ends.ts';
import type { PartialVector } from '#shared/engine/assessment.ts';
import { assess } from '#shared/engine/assess.ts';
import type { SecurityLevel, SlTarget } from '#shared/model/security-level.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, byRiskLevel } from '#tests/support/plant.ts';

const two: PartialVector = [2, 2, 2, 2, 2, 2, 2];
const assigned: SlTarget = { level: 3, rationale: 'agreed', declined: '2' };

describe('an SL-T in the making', () => {
  it.each<[string, Parameters<typeof withLevel>, SlTarget | null]>([
    ['one level for all', [null, 'all', 3, two], { level: 3, rationale: '' }],
    ['another level, words kept', [assigned, 'all', 1, two], { level: 1, rationale: 'agreed', declined: '2' }],
    ['nothing for all', [assigned, 'all', null, two], null],
    ['one FR beside the computed ones', [null, 'SI', 4, two], { vector: [2, 2, 4, 2, 2, 2, 2], rationale: '' }],
    [
      'one FR of an assigned one',
      [assigned, 'IAC', 0, two],
      { vector: [0, 3, 3, 3, 3, 3, 3], rationale: 'agreed', declined: '2' },
    ],
    [
      'one FR given back',
      [assigned, 'RA', null, two],
      { vector: [3, 3, 3, 3, 3, 3, 2], rationale: 'agreed', declined: '2' },
    ],
    ['the last FR given back', [{ vector: [2, 2, 4, 2, 2, 2, 2], rationale: '' }, 'SI', null, two], null],
    ['nothing given back where nothing is assigned', [null, 'SI', null, two], null],
    [
      'an unknown FR takes the level that is set',
      [null, 'IAC', 3, [null, 1, null, 1, 1, 1, 1]],
      { vector: [3, 1, 3, 1, 1, 1, 1], rationale: '' },
    ],
  ])('%s', (_, args, expected) => {
    expect(withLevel(...args)).toEqual(expected);
  });

  it('reads a digit from 0 to 4, full width as well, and nothing else', () => {
    expect(['0', ' 4 ', '３', '5', '-1', '', 'x', '1.5'].map(readLevel)).toEqual([
      0,
      4,
      3,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('has words only where something is assigned, and loses an alternative that is emptied', () => {
    expect(withWords(null, 'rationale', 'why')).toBeNull();
    expect(withWords(assigned, 'declined', '')).toEqual({ level: 3, rationale: 'agreed' });
    expect(withWords(assigned, 'rationale', 'new')).toEqual({ ...assigned, rationale: 'new' });
  });

  it('comes back to the computed one from any FR that is set and given back', () => {
    const level = fc.constantFrom<SecurityLevel[]>(0, 1, 2, 3, 4);
    const vector = fc.tuple(level, level, level, level, level, level, level);
    fc.assert(
      fc.property(vector, level, fc.constantFrom('IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'), (computed, set, fr) => {
        const next = withLevel(null, fr, set, computed);
        expect(withLevel(next, fr, null, computed)).toBeNull();
      }),
    );
  });

  it('says in which FR it is above or below the computed one', () => {
    expect(differencesOf({ vector: [3, 1, 2, 2, 2, 2, 2], rationale: '' }, [2, 2, 2, null, 2, 2, 2])).toEqual([
      1, -1, 0, 0, 0, 0, 0,
    ]);
    expect(differencesOf(null, two)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a suggestion for a conduit', () => {
  it.each<[string, PartialVector | null, PartialVector | null, readonly number[] | null]>([
    ['the higher of both ends per FR', [1, 2, 3, 4, 0, 1, 2], two, [2, 2, 3, 4, 2, 2, 2]],
    ['the only end inside', null, two, two as number[]],
    ['none where an FR is unknown at both', [null, 1, 1, 1, 1, 1, 1], null, null],
    ['none for ends outside', null, null, null],
  ])('is %s', (_, from, to, expected) => {
    expect(higherOfEnds(from, to)).toEqual(expected);
  });
});

const plant = aPlant({
  policy: { slTarget: byRiskLevel },
  zone: [{ id: 'Z', slTarget: { level: 2 } }, { id: 'Y' }, { id: 'O', inScope: false }],
  conduit: [{ id: 'C', from: 'Z', to: 'Y', slTarget: { level: 1, rationale: 'agreed' } }],
  asset: [{ id: 'A', zoneId: 'Y' }],
  scenario: [
    { id: 'R1', subject: { kind: 'zone', id: 'Z' }, likelihood: 'l3', consequence: 'c3' },
    { id: 'R2', subject: { kind: 'zone', id: 'Z' }, likelihood: 'l2', consequence: 'c2' },
    { id: 'R3', subject: { kind: 'asset', id: 'A' }, likelihood: 'l2', consequence: 'c3' },
    { id: 'R4', likelihood: 'l3', consequence: 'c3' },
  ],
});
const results = assess(plant, theCatalog());

describe('the rows of the board', () => {
  it('name the scenarios that drive a zone, SUC-wide ones included inside the SUC', () => {
    const table = driversOf(plant, results.scenarios);
    const at = (id: string, isInScope: boolean) =>
      driversAt(table, { kind: 'zone', id }, isInScope).map((one) => one.id);
    expect([at('Z', true), at('Y', true), at('O', false)]).toEqual([['R1', 'R4'], ['R3', 'R4'], []]);
  });

  it.each([
    ['all', ['zone:O', 'zone:Y', 'zone:Z', 'conduit:C']],
    ['assigned', ['zone:Z', 'conduit:C']],
    ['differs', ['zone:Z', 'conduit:C']],
    ['unreasoned', ['zone:Z']],
  ] as const)('are narrowed down to %s', (filter, expected) => {
    expect(shownRows(targetRows(plant, results), filter, '').map(({ key }) => key)).toEqual(expected);
  });
});
