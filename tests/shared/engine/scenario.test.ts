import { describe, expect, it } from 'vitest';
import { assessed, type PlantRows } from '#tests/support/plant.ts';

/** What follows for one scenario with these fields. */
function scenario(fields: Record<string, unknown>, rows: PlantRows = {}) {
  const [only] = assessed({ ...rows, scenario: [{ id: 'R', ...fields }] }).scenarios;
  if (!only) throw new Error('no scenario');
  return only;
}

describe('overall consequence', () => {
  it.each([
    ['the highest category', { consequences: { safety: 'c1', operation: 'c3' } }, 'c3'],
    ['the overall level where no category is rated', { consequence: 'c2' }, 'c2'],
    ['the categories rather than the overall level', { consequences: { safety: 'c1' }, consequence: 'c3' }, 'c1'],
    ['a category that the policy does not name, too', { consequences: { other: 'c2' } }, 'c2'],
    ['unknown where nothing is rated', {}, null],
    ['unknown where the level is not on the scale', { consequence: 'c9' }, null],
    [
      'unknown where one category is, since it might be the highest',
      { consequences: { safety: 'c9', operation: 'c3' } },
      null,
    ],
  ])('is %s', (_, fields, expected) => {
    expect(scenario(fields).consequence).toBe(expected);
  });
});

describe('treat', () => {
  const override = (fields: object) => ({ policy: { overrides: [{ id: 'O', ...fields }] } });
  const only = { consequenceCategories: [{ id: 'safety' }] };
  it.each<[string, Record<string, unknown>, PlantRows, boolean | null]>([
    ['a risk that is not tolerable', { likelihood: 'l3', consequence: 'c3' }, {}, true],
    ['not a tolerable one', { likelihood: 'l1', consequence: 'c1' }, {}, false],
    ['nobody knows while the risk is unknown', { consequence: 'c3' }, {}, null],
    [
      'an override over any category',
      { likelihood: 'l1', consequence: 'c2' },
      override({ consequenceAtLeast: 'c2' }),
      true,
    ],
    ['an override without a likelihood', { consequence: 'c2' }, override({ consequenceAtLeast: 'c2' }), true],
    [
      'no override below its level',
      { likelihood: 'l1', consequence: 'c1' },
      override({ consequenceAtLeast: 'c2' }),
      false,
    ],
    [
      'an override over its category',
      { likelihood: 'l1', consequences: { safety: 'c2' } },
      override({ category: 'safety', consequenceAtLeast: 'c2' }),
      true,
    ],
    [
      'no override over another category',
      { likelihood: 'l1', consequences: { operation: 'c2' } },
      override({ category: 'safety', consequenceAtLeast: 'c2' }),
      false,
    ],
    [
      'no category override by an overall level among several categories',
      { likelihood: 'l1', consequence: 'c2' },
      override({ category: 'safety', consequenceAtLeast: 'c2' }),
      false,
    ],
    [
      'a category override by the overall level of the only category',
      { likelihood: 'l1', consequence: 'c2' },
      { policy: { ...only, overrides: [{ id: 'O', category: 'safety', consequenceAtLeast: 'c2' }] } },
      true,
    ],
    [
      'an override though another category is unknown',
      { likelihood: 'l1', consequences: { safety: 'c3', operation: '?' } },
      override({ consequenceAtLeast: 'c2' }),
      true,
    ],
    [
      'no override whose level is not on the scale',
      { likelihood: 'l1', consequence: 'c2' },
      override({ consequenceAtLeast: '?' }),
      false,
    ],
    [
      'no inherited key of a record',
      { likelihood: 'l1', consequences: { safety: 'c2' } },
      override({ category: 'constructor', consequenceAtLeast: 'c1' }),
      false,
    ],
  ])('meets %s', (_, fields, rows, expected) => {
    expect(scenario(fields, rows).treat).toBe(expected);
  });
});

describe('residual and projected risk', () => {
  const measure = (id: string, status: string, likelihoodSteps: number, consequenceSteps = 0) => ({
    id,
    status,
    effect: { likelihoodSteps, consequenceSteps },
  });
  const countermeasure = [
    measure('E', 'existing', 1),
    measure('D', 'done', 0, 1),
    measure('P', 'planned', 1),
    measure('I', 'in-progress', 0, 1),
    measure('X', 'rejected', 2, 2),
    measure('BIG', 'existing', 50, 50),
  ];
  const top = { likelihood: 'l3', consequence: 'c3' };
  function stages(fields: Record<string, unknown>) {
    const { residual, projected } = scenario({ ...top, ...fields }, { countermeasure });
    return [residual.likelihood, residual.consequence, projected.likelihood, projected.consequence].join(' ');
  }
  it.each<[string, Record<string, unknown>, string]>([
    ['the unmitigated risk where nothing is linked', {}, 'l3 c3 l3 c3'],
    ['less what exists and is done', { countermeasureIds: ['E', 'D'] }, 'l2 c2 l2 c2'],
    [
      'less what is planned and in progress, once that is in place',
      { countermeasureIds: ['E', 'P', 'I'] },
      'l2 c3 l1 c2',
    ],
    ['untouched by what was rejected or is not there', { countermeasureIds: ['X', 'nowhere'] }, 'l3 c3 l3 c3'],
    ['never below the lowest level', { countermeasureIds: ['BIG', 'P'] }, 'l1 c1 l1 c1'],
    ['reduced once by a measure that is linked twice', { countermeasureIds: ['E', 'E'] }, 'l2 c3 l2 c3'],
    [
      'the stated one',
      { residual: { likelihood: 'l2', consequence: 'c1' }, countermeasureIds: ['E', 'D'] },
      'l2 c1 l2 c1',
    ],
    [
      'stated in one dimension, worked out in the other',
      { residual: { likelihood: 'l3' }, countermeasureIds: ['E', 'D', 'P'] },
      'l3 c2 l2 c2',
    ],
    ['unknown where the stated level is not on the scale', { residual: { likelihood: '?' } }, ' c3  c3'],
    ['unknown where the unmitigated level is', { likelihood: null, countermeasureIds: ['E', 'P'] }, ' c3  c3'],
  ])('is %s', (_, fields, expected) => {
    expect(stages(fields)).toBe(expected);
  });
});
