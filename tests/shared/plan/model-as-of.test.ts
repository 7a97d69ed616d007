import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { modelAsOf } from '#shared/plan/model-as-of.ts';
import { planDay, planMeasures } from '#tests/support/arbitrary-plan.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

/** A plant with one scenario that all measures are linked to. */
function plantWith(measures: readonly Countermeasure[]): Model {
  const plant = aPlant({
    zone: [{ id: 'Z' }],
    scenario: [
      {
        id: 'R',
        subject: { kind: 'zone', id: 'Z' },
        likelihood: 'l3',
        consequence: 'c3',
        countermeasureIds: measures.map(({ id }) => id),
      },
    ],
  });
  return { ...plant, countermeasure: new Map(measures.map((one) => [one.id, one])) };
}

const score = (model: Model): number => assess(model, theCatalog()).scenarios[0]?.residual.score ?? NaN;

describe('the plant as of a day', () => {
  it.each([
    ['planned', '2027-03-31', 'done'],
    ['in-progress', '2027-03-30', 'done'],
    ['planned', '2027-04-01', 'planned'],
    ['planned', null, 'planned'],
    ['rejected', '2026-01-01', 'rejected'],
    ['existing', '2030-01-01', 'existing'],
    ['done', '2030-01-01', 'done'],
  ])('takes a %s measure that is due on %s as %s', (status, due, expected) => {
    const model = aPlant({ countermeasure: [{ id: 'M', status, due }] });
    expect(modelAsOf(model, '2027-03-31').countermeasure.get('M')?.status).toBe(expected);
  });

  it('is the same plant where nothing is due by then', () => {
    const model = aPlant({ countermeasure: [{ id: 'M', due: '2027-04-01' }] });
    expect(modelAsOf(model, '2027-03-31')).toBe(model);
  });

  it('gives what assess gives for the plant with those measures done, and no risk rises with time', () => {
    fc.assert(
      fc.property(planMeasures, planDay, planDay, (measures, one, other) => {
        const [first, second] = [one, other].sort() as [string, string];
        const model = plantWith(measures);
        const byHand = measures.map((measure): Countermeasure => {
          const isWaiting = measure.status === 'planned' || measure.status === 'in-progress';
          return isWaiting && measure.due !== null && measure.due <= first ? { ...measure, status: 'done' } : measure;
        });
        expect(assess(modelAsOf(model, first), theCatalog())).toEqual(assess(plantWith(byHand), theCatalog()));
        expect(score(modelAsOf(model, second))).toBeLessThanOrEqual(score(modelAsOf(model, first)));
        expect(modelAsOf(modelAsOf(model, first), second)).toEqual(modelAsOf(model, second));
      }),
      { numRuns: 100 },
    );
  });
});
