import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEntry } from '#renderer/features/palette/data/entry.ts';
import { scoreOf, wordsOf } from '#renderer/features/palette/data/score.ts';
import { folded } from '#renderer/ui/suggestions.ts';

const entry = (label: string, ...more: string[]) => makeEntry('asset', 'A1', label, more);
const score = (label: string, typed: string, more: readonly string[] = [], isLoose = true): number =>
  scoreOf(entry(label, ...more), wordsOf(folded(typed)), isLoose);

test('what fits better comes first', () => {
  const better = [
    score('Historian', 'historian'),
    score('Historian server', 'historian'),
    score('Process historian', 'historian'),
    score('Server', 'historian', ['historian']),
    score('Prehistorian', 'historian'),
    score('Server', 'historian', ['prehistorian']),
    score('His tor ian', 'historian'),
  ];
  expect(better).toEqual(better.toSorted((a, b) => b - a));
  expect(new Set(better).size).toBe(better.length);
  expect(better.at(-1)).toBeGreaterThan(0);
});

describe('a name is found', () => {
  test.each([
    ['Historian', 'HISTORIAN'],
    ['Historian', 'hstr'],
    ['Chlorine Dosing Control', 'cdc'],
    ['Chlorine Dosing Control', 'dosing chlor'],
    ['ヒストリアン', 'ひすとりあん'],
    ['ヒストリアン', 'ﾋｽﾄﾘｱﾝ'],
    ['ひすとりあん', 'ヒスト'],
    ['ＰＬＣ　盤', 'plc 盤'],
    ['PLC × 24', '24'],
  ])('%s by %s', (label, typed) => {
    expect(score(label, typed)).toBeGreaterThan(0);
  });

  test.each([
    ['Historian', 'historians'],
    ['Historian', 'rth'],
    ['Vendor accounts', 'con x'],
    ['Human accounts', 'ccu'],
    ['ヒストリアン', 'ひすとらん x'],
    ['PLC', 'pc plx'],
  ])('%s, but not by %s', (label, typed) => {
    expect(score(label, typed)).toBe(0);
  });

  test('loosely only where that is asked for', () => {
    expect(score('Historian', 'hstr', [], false)).toBe(0);
  });

  test('by its address, but not by letters strewn over it', () => {
    expect(score('PLC', '10.0.4', ['10.0.4.17'])).toBeGreaterThan(0);
    expect(score('PLC', '1417', ['10.0.4.17'])).toBe(0);
  });
});

const name = fc.string({ unit: fc.constantFrom(...'abc PLC-2 ポンプぽんぷ盤'), minLength: 1, maxLength: 14 });

test('every part of a name finds it, in letters of any case', () => {
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), (label, from, length) => {
      const typed = label.slice(from % label.length).slice(0, 1 + (length % label.length));
      expect(score(label, typed.toUpperCase(), [], false)).toBeGreaterThan(0);
    }),
  );
});

test('every choice of letters from the first one on finds a word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeポンプ'), minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(word, fc.infiniteStream(fc.boolean()), (label, isKept) => {
      const typed = [...label].filter((_letter, at) => at === 0 || isKept.next().value === true).join('');
      expect(score(label, typed)).toBeGreaterThan(0);
    }),
  );
});

test('what fits a query fits every query that it begins with', () => {
  fc.assert(
    fc.property(name, name, name, fc.nat(), (label, more, typed, length) => {
      fc.pre(score(label, typed, [more]) > 0);
      expect(score(label, typed.slice(0, length % typed.length), [more])).toBeGreaterThan(0);
    }),
  );
});

test('the shorter of two names wins where both begin with what is typed', () => {
  fc.assert(
    fc.property(name, name, (label, rest) => {
      const typed = folded(label);
      fc.pre(typed !== '' && folded(rest) !== '');
      expect(score(`${label}x`, typed)).toBeGreaterThanOrEqual(score(`${label}x${rest}`, typed));
    }),
  );
});
