import { readWords } from '#renderer/features/catalog/edit/words-text.ts';
import { expect, test } from 'vitest';

test.each([
  ['PLC, シーケンサ、S7-1500', ['PLC', 'シーケンサ', 'S7-1500']],
  ['skid,, doser , skid', ['skid', 'doser']],
  ['  ', []],
])('%j names %j', (text, words) => {
  expect(readWords(text)).toEqual(words);
});
