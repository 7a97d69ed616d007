import { readTechniques, techniqueSuggestions } from '#renderer/features/register/technique-text.ts';
import { expect, test } from 'vitest';

const known = [
  { value: 'T0866', label: 'T0866 Exploitation of Remote Services' },
  { value: 'T0836', label: 'T0836 Modify Parameter' },
];

test.each([
  ['T0866, T0836', ['T0866', 'T0836']],
  ['t0866；t0836', ['T0866', 'T0836']],
  ['T0836 Modify Parameter', ['T0836']],
  ['T9999 Something old, own words', ['T9999', 'own words']],
  ['T0866, T0866', ['T0866']],
  ['', []],
])('“%s” lists %o', (text, ids) => {
  expect(readTechniques(text.replaceAll('；', ';'), known)).toEqual(ids);
});

test('a complete list is offered one more, an unfinished one its end', () => {
  expect(techniqueSuggestions('T0866', known).map(({ label }) => label)).toEqual(['T0866, T0836']);
  expect(techniqueSuggestions('T0866, Mod', known).map(({ label }) => label)).toEqual(['T0866, T0836']);
  expect(techniqueSuggestions('', known).map(({ label }) => label)).toEqual(['T0866', 'T0836']);
});
