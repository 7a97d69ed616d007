import { levelText, quickLevel, readLevel } from '#renderer/features/register/levels.ts';
import { expect, test } from 'vitest';

const numbered = [
  { id: '1', name: 'Rare' },
  { id: '2', name: 'Unlikely' },
  { id: '3', name: 'Possible' },
];
const worded = [
  { id: 'remote', name: 'Remote' },
  { id: 'unlikely', name: 'Unlikely' },
  { id: 'possible', name: 'ほぼない' },
];
const letters = [
  { id: 'E', name: 'Improbable' },
  { id: 'D', name: 'Remote' },
  { id: 'C', name: 'Occasional' },
];
const tens = Array.from({ length: 10 }, (_, at) => ({ id: String(at + 1), name: `Level ${at + 1}` }));

test('a level is written with a short id, a long one by name alone', () => {
  expect([numbered[0]!, worded[0]!, worded[2]!, { id: 'x', name: '' }].map(levelText)).toEqual([
    '1 Rare',
    'Remote',
    'ほぼない',
    'x',
  ]);
});

test.each([
  [numbered, '2', '2'],
  [numbered, '2 Unlikely', '2'],
  [numbered, 'poss', '3'],
  [numbered, '３', '3'],
  [worded, '2', 'unlikely'],
  [worded, 'ほぼ', 'possible'],
  [letters, 'c', 'C'],
  [letters, 'remote', 'D'],
  [letters, '', null],
  [letters, '–', null],
])('in %o “%s” is %s', (levels, text, id) => {
  expect(readLevel(levels, text)).toEqual({ ok: true, value: id });
});

test('what is no level is refused with what was typed', () => {
  expect(readLevel(numbered, 'banana')).toEqual({ ok: false, error: { key: 'notLevel', params: { typed: 'banana' } } });
  expect(readLevel(numbered, '9').ok).toBe(false);
});

test.each([
  [numbered, '2', '2'],
  [numbered, 'p', '3'],
  [worded, '3', 'possible'],
  [letters, 'd', 'D'],
  [tens, '1', undefined],
  [tens, '4', '4'],
  [tens, 'l', undefined],
  [numbered, ' ', undefined],
])('in %o the key “%s” means %s at once', (levels, key, id) => {
  expect(quickLevel(levels, key)?.id).toBe(id);
});
