import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf, budgetSpan, inYear, type Budget } from '#shared/plan/budget.ts';
import { minorDigits, toMinor } from '#shared/plan/money.ts';
import type { Model } from '#shared/model/model.ts';
import { planMeasures } from '#tests/support/arbitrary-plan.ts';
import { aPlant } from '#tests/support/plant.ts';

const SPAN = { from: 2026, to: 2031 };
const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

function plan(...countermeasure: object[]): Model {
  return aPlant({ countermeasure: countermeasure.map((fields, at) => ({ id: `M${at}`, ...fields })) });
}

/** The amounts of a year by quarter, of one department or of all. */
function quartersOf(budget: Budget, year: number, department?: string): readonly number[] {
  const line = budget.lines.find((one) => one.department === department) ?? budget.sum;
  return line.quarters.filter((_, at) => budget.quarters[at]?.year === year);
}

describe('the cost once', () => {
  it.each([
    ['its due day', { start: '2027-01-10', due: '2027-04-01' }, [0, 1234567, 0, 0]],
    ['its start, where it has no due day', { start: '2027-12-31' }, [0, 0, 0, 1234567]],
    ['the last day of a quarter', { due: '2027-03-31' }, [1234567, 0, 0, 0]],
  ])('falls on the quarter of %s', (_, days, expected) => {
    const budget = budgetOf(plan({ ...days, cost: { once: 12345.67, perYear: 0 } }), SPAN);
    expect(quartersOf(budget, 2027)).toEqual(expected);
    expect(budget.sum.total).toBe(1234567);
  });

  it('of a measure without a day stands apart', () => {
    const budget = budgetOf(plan({ cost: { once: 10, perYear: 99 } }), SPAN);
    expect(budget.sum).toMatchObject({ undated: 1000, total: 1000 });
    expect(sum(budget.sum.quarters)).toBe(0);
  });

  it.each(['existing', 'rejected'])('of an %s measure is no part of the plan', (status) => {
    const budget = budgetOf(plan({ status, due: '2027-01-01', cost: { once: 10, perYear: 10 } }), SPAN);
    expect(budget.sum.total).toBe(0);
  });
});

describe('the cost per year', () => {
  it('begins in the month after the due day and is a year after twelve months, to the cent', () => {
    const budget = budgetOf(plan({ due: '2027-02-15', cost: { once: 0, perYear: 100 } }), SPAN);
    expect(quartersOf(budget, 2027)).toEqual([833, 2500, 2500, 2500]);
    expect(quartersOf(budget, 2028)).toEqual([2500, 2500, 2500, 2500]);
  });

  it('that does not go into twelve loses nothing', () => {
    const budget = budgetOf(plan({ due: '2026-12-31', cost: { once: 0, perYear: 0.07 } }), SPAN);
    expect([2026, 2027, 2028, 2031].map((year) => inYear(budget, budget.sum, year))).toEqual([0, 7, 7, 7]);
  });
});

describe('a currency', () => {
  it.each([
    ['EUR', 2, 19.99, 1999],
    ['JPY', 0, 19.5, 20],
    ['KWD', 3, 1.234, 1234],
    [null, 2, 0.29, 29],
    ['EUR', 2, 1.005, 101],
  ])('%s has %i digits', (currency, digits, amount, minor) => {
    expect(minorDigits(currency)).toBe(digits);
    expect(toMinor(amount, digits)).toBe(minor);
  });
});

describe('the budget of any plan', () => {
  it('adds up by quarter, by year and by department, and to what each measure costs', () => {
    fc.assert(
      fc.property(planMeasures, (measures) => {
        const model = { ...aPlant(), countermeasure: new Map(measures.map((one) => [one.id, one])) };
        const budget = budgetOf(model, SPAN);
        const { lines, years, sum: all } = budget;
        const dated = sum(all.quarters);
        expect(sum(years.map((year) => inYear(budget, all, year)))).toBe(dated);
        expect(sum(lines.map(({ total }) => total))).toBe(all.total);
        expect(dated + all.undated).toBe(all.total);
        for (const line of lines)
          expect(sum(years.map((year) => inYear(budget, line, year))) + line.undated).toBe(line.total);
        expect(all.total).toBe(sum(measures.map(costByMonths)));
      }),
      { numRuns: 500 },
    );
  });

  it('has a span that holds every cost once', () => {
    fc.assert(
      fc.property(planMeasures, (measures) => {
        const model = { ...aPlant(), countermeasure: new Map(measures.map((one) => [one.id, one])) };
        const span = budgetSpan(model);
        if (span === null) return;
        const once = (of: Model) => {
          const table = [...of.countermeasure.values()];
          const free = table.map((one) => [one.id, { ...one, cost: { ...one.cost, perYear: 0 } }] as const);
          return budgetOf({ ...of, countermeasure: new Map(free) }, span).sum.total;
        };
        const counted = measures.filter(({ status }) => status !== 'existing' && status !== 'rejected');
        expect(once(model)).toBe(sum(counted.map(({ cost }) => Math.round(cost.once * 100))));
      }),
    );
  });
});

/** What a measure costs until the end of the span, month by month, twelfths added up before they are cut to cents. */
function costByMonths({ status, due, start, cost }: ReturnType<Model['countermeasure']['get']> & object): number {
  if (status === 'existing' || status === 'rejected') return 0;
  const day = due ?? start;
  const once = Math.round(cost.once * 100);
  if (day === null) return once;
  const [year = 0, month = 0] = day.split('-').map(Number);
  let months = 0;
  for (let [y, m] = [year, month]; y < SPAN.to || (y === SPAN.to && m < 12); months++)
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  return once + Math.floor((Math.round(cost.perYear * 100) * months) / 12);
}
