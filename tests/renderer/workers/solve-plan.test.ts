import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { solvePlan } from '#renderer/workers/solve-plan.ts';
import { assess } from '#shared/engine/assess.ts';
import { countermeasureSchema, type Countermeasure } from '#shared/model/countermeasure.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { PlanLimits } from '#shared/plan/optimise/candidates.ts';
import { planProgram } from '#shared/plan/optimise/plan-program.ts';
import { planMeasures } from '#tests/support/arbitrary-plan.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const NO_LIMITS: PlanLimits = { once: null, perYear: null, by: null };
const LONG = 60_000;

/** A plant with these measures and scenarios; a matrix by cells where the risk rises and falls as it likes. */
function plantOf(measures: readonly Countermeasure[], links: readonly Link[], cells: readonly string[] | null): Model {
  const plant = aPlant({
    zone: [{ id: 'Z' }],
    scenario: links.map(({ likelihood, consequence, places }, at) => ({
      id: `R${at}`,
      subject: { kind: 'zone', id: 'Z' },
      likelihood: `l${likelihood}`,
      consequence: `c${consequence}`,
      countermeasureIds: places.flatMap((place) => measures[place]?.id ?? []),
    })),
  });
  const policy = policyOf(plant);
  const width = policy.consequenceLevels.length;
  const rows = policy.likelihoodLevels.map((_, row) => cells?.slice(row * width, (row + 1) * width) ?? []);
  const matrix = cells === null ? policy.matrix : { kind: 'table' as const, cells: rows };
  return {
    ...plant,
    policy: new Map([[policy.id, { ...policy, matrix }]]),
    countermeasure: new Map(measures.map((one) => [one.id, one])),
  };
}

type Link = { readonly likelihood: number; readonly consequence: number; readonly places: readonly number[] };

/** What `assess` says of the plant with these planned measures and no others: the places of all risk levels, added up. */
function levelsWith(model: Model, chosen: ReadonlySet<string>): number {
  const countermeasure = new Map(
    [...model.countermeasure].map(([id, one]) =>
      one.status === 'planned' && !chosen.has(id) ? [id, { ...one, status: 'rejected' as const }] : [id, one],
    ),
  );
  const places = policyOf(model).riskLevels.map(({ id }) => id);
  return assess({ ...model, countermeasure }, theCatalog()).scenarios.reduce(
    (sum, { projected }) => sum + (projected.riskLevel === null ? 0 : places.indexOf(projected.riskLevel)),
    0,
  );
}

const cents = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

/** Whether a set of planned measures may be done, said once more in plain words. */
function isAllowedSet(model: Model, chosen: ReadonlySet<string>, { once, perYear, by }: PlanLimits): boolean {
  const all = [...model.countermeasure.values()];
  const taken = all.filter(({ id }) => chosen.has(id));
  const isThere = (id: string): boolean => {
    const status = model.countermeasure.get(id)?.status;
    return chosen.has(id) || (status !== 'planned' && status !== 'rejected');
  };
  return (
    (once === null || cents(taken.map(({ cost }) => cost.once)) <= once) &&
    (perYear === null || cents(taken.map(({ cost }) => cost.perYear)) <= perYear) &&
    taken.every(({ due }) => by === null || (due !== null && due <= by)) &&
    taken.every(({ dependencyIds }) => dependencyIds.every(isThere))
  );
}

/** The fewest places that any allowed set leaves, and the least that such a set costs, by trying every set. */
function byTrying(model: Model, limits: PlanLimits): { levels: number; cost: number } {
  const planned = [...model.countermeasure.values()].filter(({ status }) => status === 'planned');
  let best = { levels: Infinity, cost: Infinity };
  for (let bits = 0; bits < 2 ** planned.length; bits++) {
    const taken = planned.filter((_, at) => bits & (1 << at));
    const chosen = new Set(taken.map(({ id }) => id));
    if (!isAllowedSet(model, chosen, limits)) continue;
    const levels = levelsWith(model, chosen);
    const cost = cents(taken.flatMap(({ cost }) => [cost.once, cost.perYear]));
    if (levels < best.levels || (levels === best.levels && cost < best.cost)) best = { levels, cost };
  }
  return best;
}

/** What somebody takes who only looks at the price. */
function largestByPrice(model: Model, limits: PlanLimits): ReadonlySet<string> {
  const byPrice = [...model.countermeasure.values()].sort((a, b) => a.cost.once - b.cost.once);
  return byPrice.reduce<ReadonlySet<string>>((chosen, { id }) => {
    const more = new Set([...chosen, id]);
    return isAllowedSet(model, more, limits) ? more : chosen;
  }, new Set());
}

const link = fc.record({
  likelihood: fc.integer({ min: 1, max: 3 }),
  consequence: fc.integer({ min: 1, max: 3 }),
  places: fc.uniqueArray(fc.nat(9), { maxLength: 4 }),
});
const limits = fc.record({
  once: fc.option(fc.nat(20_000_000)),
  perYear: fc.option(fc.nat(2_000_000)),
  by: fc.option(fc.constantFrom('2027-06-30', '2028-12-31')),
});
const cells = fc.option(fc.array(fc.constantFrom('low', 'medium', 'high'), { minLength: 9, maxLength: 9 }));

describe('the optimum of a small plan', () => {
  it('is what trying every set gives, at the least cost', () => {
    fc.assert(
      fc.property(
        planMeasures,
        fc.array(link, { minLength: 1, maxLength: 6 }),
        limits,
        cells,
        (rows, links, limit, byCell) => {
          const measures = rows.map((one, at) => (at % 4 === 3 ? one : { ...one, status: 'planned' as const }));
          const model = plantOf(measures, links, byCell);
          const found = solvePlan(highs, planProgram(model, limit), LONG);
          const expected = byTrying(model, limit);
          const chosen = new Set(found.chosen);
          expect(isAllowedSet(model, chosen, limit)).toBe(true);
          expect(levelsWith(model, chosen)).toBe(expected.levels);
          expect(found.points).toBe(levelsWith(model, new Set()) - expected.levels);
          expect(found.bound).toBe(found.points);
          expect(found.once + found.perYear).toBe(expected.cost);
          const named = [...found.chosen, ...found.leftOut.map(({ id }) => id)].sort();
          expect(named).toEqual(measures.flatMap(({ id, status }) => (status === 'planned' ? [id] : [])).sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Plenty of measures and scenarios, not random: places and prices by counting with a stride. */
function largePlan(): Model {
  const measures = Array.from({ length: 200 }, (_, at) =>
    countermeasureSchema.parse({
      id: `M${at}`,
      cost: { once: 1000 + ((at * 7919) % 9000), perYear: (at * 104_729) % 500 },
      effect: { likelihoodSteps: at % 3, consequenceSteps: at % 5 === 0 ? 1 : 0 },
      dependencyIds: at % 11 === 0 ? [`M${at + 1}`] : [],
    }),
  );
  const links = Array.from({ length: 300 }, (_, at) => ({
    likelihood: 1 + (at % 3),
    consequence: 1 + ((at * 5) % 3),
    places: [at % 200, (at * 37) % 200, (at * 101 + 13) % 200],
  }));
  return plantOf(measures, links, null);
}

describe('the optimum of a plan of 200 measures', () => {
  it('is proven, or how much better another set might be is stated', () => {
    const limit = { ...NO_LIMITS, once: 30_000_000 };
    const model = largePlan();
    const found = solvePlan(highs, planProgram(model, limit), 10_000);
    expect(isAllowedSet(model, new Set(found.chosen), limit)).toBe(true);
    expect(found.points).toBe(levelsWith(model, new Set()) - levelsWith(model, new Set(found.chosen)));
    expect(found.bound).toBeGreaterThanOrEqual(found.points);
    expect(found.bound).toBeLessThan(Infinity);
    const cheapFirst = largestByPrice(model, limit);
    expect(found.points).toBeGreaterThanOrEqual(levelsWith(model, new Set()) - levelsWith(model, cheapFirst));
  }, 60_000);
});

describe('what is left out', () => {
  const one = (fields: object) => ({
    effect: { likelihoodSteps: 2, consequenceSteps: 0 },
    due: '2027-01-01',
    ...fields,
  });
  const planOf = (countermeasure: readonly object[], limit: Partial<PlanLimits>) => {
    const model = aPlant({
      zone: [{ id: 'Z' }],
      scenario: [
        {
          id: 'R',
          subject: { kind: 'zone', id: 'Z' },
          likelihood: 'l3',
          consequence: 'c3',
          countermeasureIds: ['M0', 'M1'],
        },
      ],
      countermeasure: countermeasure.map((fields, at) => ({ id: `M${at}`, ...fields })),
    });
    return solvePlan(highs, planProgram(model, { ...NO_LIMITS, ...limit }), LONG);
  };

  it.each([
    ['too dear', [one({ cost: { once: 100, perYear: 0 } })], { once: 9_999 }, 'budget'],
    ['too dear to run', [one({ cost: { once: 0, perYear: 100 } })], { perYear: 9_999 }, 'budget'],
    ['without a day', [one({ due: null })], { by: '2027-12-31' }, 'no-day'],
    ['late', [one({})], { by: '2026-12-31' }, 'too-late'],
    ['outside every outage', [one({ needsOutage: true })], {}, 'outside-outage'],
    ['that needs a rejected one', [one({ dependencyIds: ['M1'] }), { status: 'rejected' }], {}, 'dependency'],
    ['without effect', [{}], {}, 'adds-nothing'],
  ])('names a measure that is %s', (_, measures, limit, reason) => {
    const found = planOf(measures, limit);
    expect(found).toMatchObject({ chosen: [], points: 0, leftOut: [{ id: 'M0', reason }] });
  });

  it('takes what is just within the budget, with what it depends on', () => {
    const needed = { cost: { once: 40, perYear: 0 }, effect: { likelihoodSteps: 0, consequenceSteps: 0 } };
    const found = planOf([one({ cost: { once: 60, perYear: 0 }, dependencyIds: ['M1'] }), needed], { once: 10_000 });
    expect(found).toMatchObject({ chosen: ['M0', 'M1'], once: 10_000, leftOut: [] });
    expect(
      planOf([one({ cost: { once: 60.01, perYear: 0 }, dependencyIds: ['M1'] }), needed], { once: 10_000 }).chosen,
    ).toEqual([]);
  });
});
