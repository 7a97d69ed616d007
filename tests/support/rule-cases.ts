import { describe, expect, it } from 'vitest';
import { findingsOf, type PlantRows } from './plant.ts';

/** What a rule finds in a plant, as `subject: severity`. */
export type RuleCase = readonly [rule: string, what: string, rows: PlantRows, found: readonly string[]];

/** A test per case; each rule must have one that finds something and one that does not. */
export function ruleCases(cases: readonly RuleCase[]): void {
  describe.each([...new Set(cases.map(([rule]) => rule))])('%s', (rule) => {
    const own = cases.filter(([id]) => id === rule);
    it.each(own.map(([, what, rows, found]) => [what, rows, found.map((one) => `${rule}@${one}`)] as const))(
      'on %s',
      (_, rows, found) => {
        expect(findingsOf(rule, rows)).toEqual(found);
      },
    );

    it('has a case that finds and one that does not', () => {
      expect(new Set(own.map(([, , , found]) => found.length > 0)).size).toBe(2);
    });
  });
}
