import { describe, expect, it } from 'vitest';
import { cellAt, indexPolicy, UNKNOWN } from '#shared/engine/policy-index.ts';
import { aPolicy } from '#tests/support/plant.ts';

function riskOf(fields: Record<string, unknown>, likelihood: number, consequence: number) {
  const { score, riskLevel } = cellAt(indexPolicy(aPolicy(fields)), likelihood, consequence).risk;
  return [score, riskLevel];
}

const bands = (...pairs: [string, number][]) => ({
  matrix: { kind: 'product', bands: pairs.map(([riskLevel, min]) => ({ riskLevel, min })) },
});
const values = (...of: (number | null)[]) => of.map((value, at) => ({ id: `l${at + 1}`, value }));

describe('a product matrix', () => {
  it.each([
    [0, 0, 1, 'low'],
    [0, 2, 3, 'medium'],
    [1, 1, 4, 'medium'],
    [1, 2, 6, 'high'],
    [2, 2, 9, 'high'],
  ])('gives row %i, column %i the score %i, %s', (likelihood, consequence, score, level) => {
    expect(riskOf({}, likelihood, consequence)).toEqual([score, level]);
  });

  it('takes the highest band that fits, in whatever order they stand', () => {
    expect(riskOf(bands(['high', 6], ['low', 1], ['medium', 3]), 1, 1)).toEqual([4, 'medium']);
  });

  it('multiplies fractions without the noise of binary numbers', () => {
    expect(riskOf({ likelihoodLevels: values(4.67, 0.1, 0.7) }, 0, 2)).toEqual([14.01, 'high']);
    expect(riskOf({ likelihoodLevels: values(4.67, 0.1, 0.7), ...bands(['low', 0], ['medium', 0.3]) }, 1, 2)).toEqual([
      0.3,
      'medium',
    ]);
  });

  it('counts a level without a value by its place', () => {
    expect(riskOf({ likelihoodLevels: values(null, 10, null) }, 2, 1)).toEqual([6, 'high']);
  });

  it('gives no level below every band, or in a band of a level that is not there', () => {
    expect(riskOf(bands(['low', 2]), 0, 0)).toEqual([1, null]);
    expect(riskOf(bands(['nowhere', 1]), 0, 0)).toEqual([1, null]);
  });

  it('gives neither score nor level beyond all numbers', () => {
    const huge = [{ id: 'c1', value: 1e300 }];
    expect(riskOf({ likelihoodLevels: values(1e300), consequenceLevels: huge }, 0, 0)).toEqual([null, null]);
  });

  it('knows the highest tolerable score', () => {
    expect(indexPolicy(aPolicy()).highestTolerableScore).toBe(2);
    expect(indexPolicy(aPolicy(bands(['high', 1]))).highestTolerableScore).toBe(null);
  });
});

describe('a table matrix', () => {
  const matrix = {
    kind: 'table',
    cells: [
      ['low', 'low', 'medium'],
      ['low', null, 'high'],
    ],
  };
  it('gives the cell and no score', () => {
    expect(riskOf({ matrix }, 0, 2)).toEqual([null, 'medium']);
    expect(riskOf({ matrix }, 1, 2)).toEqual([null, 'high']);
  });
  it('gives no level in an empty cell or outside the table', () => {
    expect(riskOf({ matrix }, 1, 1)).toEqual([null, null]);
    expect(riskOf({ matrix }, 2, 0)).toEqual([null, null]);
  });
});

it('keeps the known rating of a risk that is not known', () => {
  expect(cellAt(indexPolicy(aPolicy()), 1, UNKNOWN).risk).toEqual({
    likelihood: 'l2',
    consequence: null,
    score: null,
    riskLevel: null,
  });
});
