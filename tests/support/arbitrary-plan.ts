import fc from 'fast-check';
import { countermeasureSchema, countermeasureStatuses, type Countermeasure } from '#shared/model/countermeasure.ts';
import { orNull } from './arbitrary-values.ts';

const two = (value: number) => String(value).padStart(2, '0');
/** A day of a few years, so that days meet. */
export const planDay = fc
  .tuple(fc.integer({ min: 2026, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);

const cents = (max: number) => fc.integer({ min: 0, max }).map((amount) => amount / 100);

/** Measures with dates, costs and dependencies, M0 to M9. */
export const planMeasures: fc.Arbitrary<readonly Countermeasure[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom(...countermeasureStatuses),
      department: fc.constantFrom('', 'IT', 'OT', '設備'),
      cost: fc.record({ once: cents(10_000_000), perYear: cents(1_000_000) }),
      effect: fc.record({ likelihoodSteps: fc.nat(2), consequenceSteps: fc.nat(1) }),
      start: orNull(planDay),
      due: orNull(planDay),
      dependencies: fc.uniqueArray(fc.nat(9), { maxLength: 3 }),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ dependencies, ...row }, at) =>
      countermeasureSchema.parse({
        ...row,
        id: `M${at}`,
        dependencyIds: dependencies.filter((one) => one < rows.length).map((one) => `M${one}`),
      }),
    ),
  );
