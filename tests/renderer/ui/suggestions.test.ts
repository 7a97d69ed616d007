import { folded, matchingSuggestions, MAX_SUGGESTIONS, namedSuggestion } from '#renderer/ui/suggestions.ts';
import { expect, test } from 'vitest';

const options = [
  { value: 'plc', label: 'PLC' },
  { value: 'safety-plc', label: 'Safety PLC' },
  { value: 'hmi', label: 'HMI', detail: 'panel' },
  { value: 'historian', label: 'ヒストリアン' },
];
const values = (typed: string) => matchingSuggestions(options, typed).map(({ value }) => value);

test('equal ones come first, then beginnings, then the rest', () => {
  expect(values('plc')).toEqual(['plc', 'safety-plc']);
  expect(values('h')).toEqual(['hmi', 'historian']);
  expect(values('PANEL')).toEqual(['hmi']);
  expect(values('')).toEqual(['plc', 'safety-plc', 'hmi', 'historian']);
  expect(values('zzz')).toEqual([]);
});

test('a long list is cut', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ value: String(at), label: `Zone ${at}` }));
  expect(matchingSuggestions(many, 'zone')).toHaveLength(MAX_SUGGESTIONS);
});

test.each([
  ['plc', 'plc'],
  [' Safety PLC ', 'safety-plc'],
  ['saf', 'safety-plc'],
  ['ﾋｽﾄﾘｱﾝ', 'historian'],
  ['h', undefined],
  ['', undefined],
])('“%s” names %s', (typed, value) => {
  expect(namedSuggestion(options, typed)?.value).toBe(value);
});

test('widths and cases are the same when compared', () => {
  expect(folded(' ＰＬＣ ')).toBe('plc');
});
