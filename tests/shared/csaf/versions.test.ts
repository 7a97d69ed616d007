import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, isInRange } from '#shared/csaf/versions.ts';

describe('a range of versions', () => {
  it.each([
    ['2.2', 'vers:generic/<2.3', 'yes'],
    ['2.3', 'vers:generic/<2.3', 'no'],
    ['2.10', '< V2.3', 'no'],
    ['V2.1', '>=2.0|<2.3', 'yes'],
    ['1.9', '>= 2.0, < 2.3', 'no'],
    ['2.3', '≤2.3', 'yes'],
    ['5.0', 'vers:generic/2.0|5.0', 'yes'],
    ['4.0', 'vers:generic/2.0|5.0', 'no'],
    ['4.0', 'all versions', 'yes'],
    ['4.0', '*', 'yes'],
    ['', '<2.3', 'unknown'],
    ['spring', '<2.3', 'unknown'],
    ['1.5', '>=1|<2|>=3|<4', 'unknown'],
    ['4.0', '', 'unknown'],
  ])('%s in %s: %s', (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });

  it('orders plain versions as their numbers', () => {
    const parts = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const order = compareVersions(one.join('.'), other.join('.'));
        const back = compareVersions(other.join('.'), one.join('.'));
        expect(Math.sign(order ?? NaN) + Math.sign(back ?? NaN)).toBe(0);
        const at = [0, 1, 2, 3].find((place) => (one[place] ?? 0) !== (other[place] ?? 0));
        expect(Math.sign(order ?? NaN)).toBe(at === undefined ? 0 : Math.sign((one[at] ?? 0) - (other[at] ?? 0)));
      }),
    );
  });
});
