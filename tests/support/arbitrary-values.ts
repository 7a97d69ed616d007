import fc from 'fast-check';
import type { SecurityLevel, SlAchieved, SlTarget } from '#shared/model/security-level.ts';

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom('ゾーン', '=1+1', '"quoted"', "O'Brien; --", '\n', 'null') },
);

/** Ids as people and programs write them, odd ones included. */
export const id: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('Z1', 'R-01', 'T0866', '1', '01', '_x', 'constructor', 'a/b', 'ゾーン 1', ' '),
    fc.string({ minLength: 1, maxLength: 10 }),
  )
  .filter((one) => one !== '__proto__');

export const line = fc.oneof(fc.constant(''), text);
export const note = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text });
export const flag = fc.boolean();
export const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }), fc.constant(0.5));
export const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

/** The id of a level of a scale, or null. */
export function level(scale: readonly { readonly id: string }[]): fc.Arbitrary<string | null> {
  return scale.length > 0 ? orNull(fc.constantFrom(...scale.map((one) => one.id))) : fc.constant(null);
}

export const securityLevel: fc.Arbitrary<SecurityLevel> = fc.constantFrom(0, 1, 2, 3, 4);
export const vector = fc.tuple(
  securityLevel,
  securityLevel,
  securityLevel,
  securityLevel,
  securityLevel,
  securityLevel,
  securityLevel,
);

export const slTarget: fc.Arbitrary<SlTarget> = fc.oneof(
  fc.record({ level: securityLevel, rationale: note }),
  fc.record({ vector, rationale: note }),
);
export const slAchieved: fc.Arbitrary<SlAchieved> = fc.oneof(
  slTarget,
  fc.record({
    range: fc
      .tuple(securityLevel, securityLevel)
      .map(([a, b]): [SecurityLevel, SecurityLevel] => (a <= b ? [a, b] : [b, a])),
    rationale: note,
  }),
);
