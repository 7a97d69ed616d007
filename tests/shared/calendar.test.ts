import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, monthsAfter } from '#shared/calendar.ts';

describe('a day so many months later', () => {
  it.each([
    ['2026-11-23', 36, '2029-11-23'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 1, '2026-12-30'],
    ['soon', 1, null],
  ])('%s and %i: %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });
});

describe('days between', () => {
  it('are those of the clock of JavaScript', () => {
    const day = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (first, second) => {
        const millis = Date.parse(second) - Date.parse(first);
        expect(daysBetween(first, second)).toBe(Math.round(millis / 86_400_000));
      }),
    );
  });

  it('lead from one day to the other', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (first, second) => {
        expect(daysAfter(first, daysBetween(first, second) ?? NaN)).toBe(second);
      }),
    );
  });

  it('are none where one is no day', () => {
    expect(daysAfter('soon', 1)).toBeNull();
    expect(daysBetween('2026-11-23', '')).toBeNull();
  });
});
