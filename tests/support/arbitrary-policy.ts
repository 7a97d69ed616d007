import fc from 'fast-check';
import { criteriaOf, slTargetMethods, type Policy } from '#shared/model/policy.ts';
import { id, level, line, note, orNull, securityLevel } from './arbitrary-values.ts';

type Scales = {
  readonly categories: string[];
  readonly consequence: string[];
  readonly likelihood: string[];
  readonly risk: string[];
};

const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
const value = orNull(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0.5, 4.67)));

function each<T>(all: readonly string[], make: (one: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...all.map(make));
}

function record<T>(keys: readonly string[], values: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(fc.subarray([...keys]), values)
    .map(([some, one]) => Object.fromEntries(some.map((key) => [key, one])));
}

function scale(all: readonly string[]) {
  return each(all, (one) => fc.record({ id: fc.constant(one), name: line, value, description: note }));
}

function matrix({ consequence, likelihood, risk }: Scales): fc.Arbitrary<Policy['matrix']> {
  const width = consequence.length;
  const height = likelihood.length;
  const cell = level(risk.map((one) => ({ id: one })));
  const row = fc.array(cell, { minLength: width, maxLength: width });
  const min = fc.oneof(fc.nat(25), fc.constantFrom(0.5, 4.67));
  const band = fc.record({ riskLevel: fc.constantFrom(...risk), min });
  return fc.oneof(
    fc.record({ kind: fc.constant('product' as const), bands: fc.array(band, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('table' as const),
      cells: fc.array(row, { minLength: height, maxLength: height }),
    }),
  );
}

function override({ categories, consequence }: Scales, one: string): fc.Arbitrary<Policy['overrides'][number]> {
  return fc.record({
    id: fc.constant(one),
    category: level(categories.map((category) => ({ id: category }))),
    consequenceAtLeast: fc.constantFrom(...consequence),
    rationale: note,
  });
}

function policy(scales: Scales): fc.Arbitrary<Policy> {
  const colour = fc.constantFrom('#00ff00', '#C81E1E');
  const stated = fc.record({
    id: fc.constant('policy' as const),
    name: line,
    consequenceCategories: each(scales.categories, (one) =>
      fc.record({ id: fc.constant(one), name: line, descriptions: record(scales.consequence, note) }),
    ),
    consequenceLevels: scale(scales.consequence),
    likelihoodLevels: scale(scales.likelihood),
    riskLevels: each(scales.risk, (one) =>
      fc.record({
        id: fc.constant(one),
        name: line,
        colour: orNull(colour),
        tolerable: fc.boolean(),
        authority: line,
        responseTime: line,
      }),
    ),
    matrix: matrix(scales),
    overrides: ids(0, 2).chain((some) => each(some, (one) => override(scales, one))),
    slTarget: orNull(
      fc.record({
        method: fc.constantFrom(...slTargetMethods),
        byRiskLevel: record(scales.risk, securityLevel),
        byConsequenceLevel: record(scales.consequence, securityLevel),
        floor: securityLevel,
      }),
    ),
    lock: orNull(fc.record({ lockedBy: line, lockedAt: line, digest: line })),
    lockedCriteria: fc.constant(null),
  });
  return fc
    .tuple(stated, fc.boolean())
    .map(([made, isFrozen]) => (isFrozen ? { ...made, lockedCriteria: criteriaOf(made) } : made));
}

/** Any risk policy whose parts fit together: scales of one to four levels, product or table, any method or none. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc
  .record({ categories: ids(0, 3), consequence: ids(1, 4), likelihood: ids(1, 4), risk: ids(1, 4) })
  .chain(policy);
